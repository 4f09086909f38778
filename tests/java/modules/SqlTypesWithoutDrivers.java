// java.sql: Date, Time, Timestamp, SQLException chains, no driver.
import java.sql.*;
import java.time.*;
import java.util.*;

public class SqlTypesWithoutDrivers {
  public static void main(String[] args) throws Exception {
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    java.sql.Date d = java.sql.Date.valueOf("2021-03-04");
    Timestamp t = Timestamp.valueOf("2021-03-04 05:06:07.123456789");
    System.out.println(d + " " + Time.valueOf("10:20:30") + " " + t + " " +
        t.getNanos()
        + " " + t.getTime() + " " + t.toLocalDateTime() + " " +
            d.toLocalDate());
    System.out.println(Timestamp.from(Instant.EPOCH) + " " +
        t.after(new Timestamp(0)) + " "
        + Timestamp.valueOf(LocalDateTime.of(2020, 1, 2, 3, 4)) + " " +
            t.compareTo(t));
    try {
      java.sql.Date.valueOf("2021-13-01");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      d.getHours();
    } catch (IllegalArgumentException e) {
      System.out.println("no hours");
    }
    try {
      t.setNanos(-1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    SQLException e = new SQLException("first", "42000", 7,
        new RuntimeException("why"));
    e.setNextException(new SQLTimeoutException("second"));
    for (Throwable x : e) System.out.println(x);
    System.out.println(e.getSQLState() + " " + e.getErrorCode());
    try {
      DriverManager.getConnection("jdbc:none:x");
    } catch (SQLException x) {
      System.out.println(x.getMessage() + " " + x.getSQLState());
    }
    System.out.println(DriverManager.drivers().count() + " " +
        JDBCType.valueOf(Types.BLOB)
        + " " + new BatchUpdateException("b", new int[] {1, 2})
            .getUpdateCounts().length);
  }
}
// -- exit 0
// -- stdout
// 2021-03-04 10:20:30 2021-03-04 05:06:07.123456789 123456789 1614834367123 2021-03-04T05:06:07.123456789 2021-03-04
// 1970-01-01 00:00:00.0 true 2020-01-02 03:04:00.0 0
// null
// no hours
// nanos > 999999999 or < 0
// java.sql.SQLException: first
// java.lang.RuntimeException: why
// java.sql.SQLTimeoutException: second
// 42000 7
// No suitable driver found for jdbc:none:x 08001
// 0 BLOB 2
