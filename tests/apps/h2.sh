# H2 runs an SQL script in memory and in a file, with its RunScript and Shell.
packages="libh2-java"
prepare() {
  cat >"$input/sample.sql" <<'SQL'
create table t (id int auto_increment primary key, name varchar(50), v double, d timestamp, b blob, a int array);
insert into t (name, v, d, b, a) select 'name ' || x, sqrt(x), timestamp '2020-01-01 00:00:00' + x * interval '1' hour,
  cast(x as varbinary), array[x, x * x] from system_range(1, 500);
create index i on t (name, v);
select count(*), sum(v), min(d), max(d) from t;
select id, name, round(v, 4), d, b, a from t where mod(id, 100) = 0 order by id desc;
select left(name, 6) n, count(*) c, listagg(id, ',') within group (order by id) from t where id < 30 group by n order by n;
select id, lag(id) over (order by id), rank() over (order by mod(id, 3)) from t where id < 6 order by id;
explain select * from t where name = 'name 7';
with recursive f (a, b) as (select 0, 1 union all select b, a + b from f where b < 1000) select a from f;
create alias rev as 'String rev(String s) { return new StringBuilder(s).reverse().toString(); }';
select rev('abc');
select json_object('a': 1, 'b': json_array(1, 2)), regexp_replace('abc', '[ac]', 'x'), hash('SHA-256', 'a');
create table other (id int primary key, t int, foreign key (t) references t (id) on delete cascade);
insert into other select x, x from system_range(1, 10);
delete from t where id <= 5;
select count(*) from other;
update t set v = -v where id between 10 and 20;
select t.id, o.id, v from t join other o on o.t = t.id order by 1;
script nodata;
SQL
}
work() {
  local code=0
  $vm -cp "$(jars h2)" org.h2.tools.RunScript -showResults \
    -url jdbc:h2:mem:sample -script "$input/sample.sql" || code=$?
  $vm -cp "$(jars h2)" org.h2.tools.RunScript -url "jdbc:h2:$PWD/db" \
    -script "$input/sample.sql" || code=$?
  $vm -cp "$(jars h2)" org.h2.tools.Shell -url "jdbc:h2:$PWD/db" \
    -sql "select count(*), sum(id) from t; select * from other; drop table t; nonsense" || code=$?
  rm -f db.*
  return $code
}
mask='s/([0-9.]* ms)/(ms)/;s/([0-9]* rows\{0,1\}, [0-9]* ms)/(rows)/;s/, [0-9]* ms)/, ms)/'
