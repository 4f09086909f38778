# Derby runs an SQL script through its ij, in memory.
packages="libderby-java derby-tools"
prepare() {
  cat >"$input/sample.sql" <<'SQL'
connect 'jdbc:derby:memory:sample;create=true';
create table t (id int generated always as identity primary key, name varchar(20), v decimal(8,2));
insert into t (name, v) values ('a', 1.5), ('b', 2.25), ('c', null);
select * from t order by id;
select count(*), sum(v), upper(max(name)) from t;
create view w as select name, v * 2 as d from t where v is not null;
select * from w;
create trigger g after update on t referencing old as o for each row insert into t (name) values (o.name || '!');
update t set v = 9 where id = 1;
select * from t order by id;
insert into t values (1, 'x', 1);
prepare p as 'select name from t where id = ?';
execute p using 'values 2';
autocommit off;
delete from t;
rollback;
select count(*) from t;
select year(date('2020-02-29')), substr('derby', 2, 3), mod(7, 4) from sysibm.sysdummy1;
disconnect;
SQL
}
work() {
  $vm -cp "$(jars derby derbytools)" org.apache.derby.tools.ij "$input/sample.sql"
  local code=$?
  rm -f derby.log
  return $code
}
