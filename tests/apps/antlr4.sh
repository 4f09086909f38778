# ANTLR generates a parser, which is compiled and parses an expression list.
packages="antlr4"
tool="antlr4 antlr4-runtime antlr3-runtime stringtemplate4 treelayout javax.json icu4j"
prepare() {
  cat >"$input/Sums.g4" <<'G4'
grammar Sums;
prog : stat+ ;
stat : ID '=' expr NL # assign | expr NL # print | NL # blank ;
expr : <assoc=right> expr '^' expr # power | expr op=('*'|'/') expr # mul
     | expr op=('+'|'-') expr # add | ID '(' (expr (',' expr)*)? ')' # call
     | INT # int | ID # id | '(' expr ')' # parens ;
ID : [a-zA-Z_]+ ; INT : [0-9]+ ; NL : '\r'? '\n' ; WS : [ \t]+ -> skip ;
COMMENT : '#' ~[\r\n]* -> channel(HIDDEN) ;
G4
  for i in $(seq 200); do
    printf 'a = %d + b * (c - 2) ^ 3 ^ 2 # note\nf(a, %d, g()) / 2\n\n' "$i" "$i"
  done >"$input/text"
  printf 'a = (1 + \n) 2\n$ 3\n' >>"$input/text"
}
work() {
  # shellcheck disable=SC2086
  $vm -cp "$(jars $tool)" org.antlr.v4.Tool -visitor -package sums -o gen/sums \
    "$input/Sums.g4" || return
  # shellcheck disable=SC2086
  $vm -cp "$(jars $tool)" org.antlr.v4.Tool -Dlanguage=Python3 -o py "$input/Sums.g4"
  mkdir classes
  # shellcheck disable=SC2086
  javac -nowarn -cp "$(jars $tool)" -d classes gen/sums/*.java
  # shellcheck disable=SC2086
  $vm -cp "classes:$(jars $tool)" org.antlr.v4.gui.TestRig sums.Sums prog \
    -tokens -tree -trace "$input/text"
}
mask='s/generated from .*//'
