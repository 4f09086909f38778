# Jython runs a script: classes, generators, comprehensions, the standard
# library, Java interoperation, and an uncaught exception.
packages="jython"
prepare() {
  cat >"$input/sample.py" <<'PY'
import re, json, collections, itertools, functools, datetime, StringIO, string, random, hashlib, math
from java.util import ArrayList, Collections, TreeMap
from java.lang import Runnable, Thread, StringBuilder
class Base(object):
    def __init__(self, n): self.n = n
    def __repr__(self): return '%s(%r)' % (type(self).__name__, self.n)
    def __add__(self, o): return Base(self.n + o.n)
    @property
    def double(self): return self.n * 2
    @classmethod
    def make(cls): return cls(0)
class Derived(Base):
    def __getattr__(self, k): return k.upper()
print Base(1) + Base(2), Derived.make(), Derived(4).double, Derived(1).missing
def gen(n):
    try:
        for i in xrange(n):
            x = yield i * i
            if x: print 'got', x
    finally: print 'closed'
g = gen(5); print next(g), g.send('hi'); g.close()
print [x for x in range(20) if x % 3 == 0], {k: v for k, v in zip('ab', (1, 2))}, sorted({3, 1, 2})
print re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), json.dumps({'a': [1, 2.5, None, True]}, sort_keys=True), json.loads('[1, {"b": "c"}]')
print collections.Counter('mississippi').most_common(2), list(itertools.permutations('abc', 2))[:3], reduce(lambda a, b: a * b, range(1, 25))
print datetime.date(2020, 2, 28) + datetime.timedelta(2), hashlib.md5('x').hexdigest(), '%.3f' % math.pi, 2 ** 200
print functools.partial(int, base=2)('1011'), string.Template('$a-$b').substitute(a=1, b=2), u'\u00e9'.encode('utf-8').encode('hex')
l = ArrayList([3, 1, 2]); Collections.sort(l); print l, len(l), l[1:], 2 in l
m = TreeMap(); m['k'] = 1; print m, dict(m)
class R(Runnable):
    def run(self): print 'in thread'
t = Thread(R()); t.start(); t.join()
with open('out.txt', 'w') as f: f.write('line 1\nline 2\n')
print [s.strip() for s in open('out.txt')]
try: [][1]
except IndexError as e: print 'IndexError', e
try: ArrayList().get(3)
except Exception, e: print type(e)
except: 
    import sys; print sys.exc_info()[0]
exec 'y = 5'
print y, eval('y + 1'), map(str, (1, 2)), isinstance(l, ArrayList)
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
print deep(200)
raise ValueError('the end')
PY
}
work() {
  $vm -Dpython.home=/usr/share/jython -Dpython.cachedir.skip=true \
    -Dpython.import.site=true -cp "$(jars jython)" org.python.util.jython \
    "$input/sample.py" one
}
