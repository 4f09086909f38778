# Sat4j solves a satisfiable and an unsatisfiable problem.
packages="sat4j"
prepare() {
  # Nine pigeons in eight holes; and a random but satisfiable formula.
  awk 'BEGIN { p = 9; h = 8; print "p cnf", p*h, p + h*p*(p-1)/2
    for (i = 0; i < p; i++) { for (j = 1; j <= h; j++) printf "%d ", i*h + j; print 0 }
    for (j = 1; j <= h; j++) for (a = 0; a < p; a++) for (b = a + 1; b < p; b++) print -(a*h + j), -(b*h + j), 0 }' >"$input/pigeons.cnf"
  awk 'BEGIN { n = 150; m = 600; s = 12345; print "p cnf", n, m
    for (i = 0; i < m; i++) { for (k = 0; k < 3; k++) { s = (s * 1103515245 + 12345) % 2147483648; v = int(s / 65536) % n + 1
      s = (s * 1103515245 + 12345) % 2147483648; printf "%d ", int(s / 65536) % 3 ? v : -v } print 0 } }' >"$input/random.cnf"
}
work() {
  $vm -jar /usr/share/java/org.sat4j.core.jar "$input/pigeons.cnf"
  local code=$?
  $vm -jar /usr/share/java/org.sat4j.core.jar "$input/random.cnf"
  return $((code * 1000 + $?))
}
mask='s/^c .*\(time\|speed\|memory\|per second\|version\|Free\|Max\|Total\|Number\).*//;s/^c .*//'
