# JRuby runs a script, interpreted and compiled with invokedynamic: blocks,
# modules, meta-programming, the standard library, Java, an exception.
packages="jruby"
prepare() {
  cat >"$input/sample.rb" <<'RB'
require 'json'; require 'set'; require 'date'; require 'digest'; require 'erb'; require 'ostruct'; require 'java'
module Greets; def greet; "hello #{name}"; end; end
class Person; include Greets; include Comparable; attr_accessor :name, :age
  def initialize(name, age) @name, @age = name, age; end
  def <=>(o) age <=> o.age; end
  def method_missing(m, *a) m.to_s.start_with?('get_') ? send(m.to_s.sub('get_', '')) : super; end
  def respond_to_missing?(m, p = false) m.to_s.start_with?('get_') || super; end
end
a, b = Person.new('Ann', 30), Person.new('Bob', 25)
puts a.greet, [a, b].min.name, a.get_age, a.clamp(b, b).name
puts (1..20).select(&:even?).map { |x| x * x }.each_slice(3).to_a.inspect, (1..Float::INFINITY).lazy.map { |x| x * 2 }.first(3).inspect
puts 2**100, 10.divmod(-3).inspect, 1r / 3, Complex(1, 2) * 2, 0.1 + 0.2, 255.to_s(2), '%05.2f|%-5s|%x' % [3.14159, 'ab', 255]
puts 'hello world'.gsub(/o(.)?/) { "<#{$1}>" }, 'a-b_c'.split(/[-_]/).inspect, "caf\u00e9".bytes.length, 'abc'.succ, :sym.to_proc.call('x') rescue puts $!.class
puts({a: 1, 'b' => [nil, 2.5]}.to_json, JSON.parse('{"x": [1, {"y": null}]}').inspect, Set[3, 1].sort.inspect)
def fib(n) n < 2 ? n : fib(n - 1) + fib(n - 2) end
puts fib(20)
puts Date.new(2020, 2, 28).next_day(2), Digest::MD5.hexdigest('x'), ERB.new('<% 3.times do |i| %><%= i %>,<% end %>').result, OpenStruct.new(k: 1).k
e = Enumerator.new { |y| 3.times { |i| y << i } }; puts e.next, e.next, e.next; begin; e.next; rescue StopIteration; puts 'stop'; end
f = Fiber.new { |x| y = Fiber.yield(x + 1); y * 2 }; puts f.resume(1), f.resume(10)
puts [3, 1, 2].sort_by { |x| -x }.inspect, %w[a b].zip([1, 2]).to_h, (catch(:done) { 10.times { |i| throw :done, i if i == 4 } })
Person.class_eval { define_method(:shout) { |s = '!'| name.upcase + s } }; puts a.shout, a.shout('?'), Person.instance_methods(false).sort.inspect
l = java.util.ArrayList.new([3, 1, 2]); java.util.Collections.sort(l); puts l.to_a.inspect, l.size, java.lang.Math.max(3, 4), java.lang.StringBuilder.new('ab').reverse.to_s
t = Thread.new { Thread.current[:v] = 1; :result }; puts t.value; q = Queue.new; Thread.new { 3.times { |i| q << i } }.join; puts q.size
r = java.lang.Runnable.impl { puts 'ran' }; java.lang.Thread.new(r).tap(&:start).join
puts __method__.inspect, ObjectSpace.respond_to?(:garbage_collect), defined?(nope).inspect, [1, [2, [3]]].flatten.sum
begin; Integer('x'); rescue ArgumentError => e; puts e.message; ensure puts 'ensured'; end
def hot(n) s = 0; i = 0; while i < n; s += i ^ (s & 7); i += 1; end; s; end
puts hot(200_000)
raise TypeError, 'the end'
RB
}
ruby() {
  local home=/usr/share/jruby
  $vm -Djruby.home=$home -Djruby.lib=$home/lib -Djruby.script=jruby -Djruby.shell=/bin/sh \
    --add-opens java.base/java.lang=ALL-UNNAMED --add-opens java.base/java.io=ALL-UNNAMED \
    --add-opens java.base/java.util=ALL-UNNAMED --add-opens java.base/sun.nio.ch=ALL-UNNAMED \
    -cp "$home/lib/jruby.jar" "$@" "$input/sample.rb"
}
work() {
  ruby org.jruby.Main
  # All of it compiled to class files, calls through invokedynamic.
  ruby -Djruby.compile.mode=FORCE -Djruby.compile.invokedynamic=true \
    -Djruby.jit.threshold=0 org.jruby.Main
}
