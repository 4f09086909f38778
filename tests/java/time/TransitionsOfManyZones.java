// Checksums of the offsets of many zones at many instants.
import java.time.*;
import java.util.*;

public class TransitionsOfManyZones {
  public static void main(String[] args) {
    for (String id : new String[] {"Europe/London", "America/Los_Angeles",
        "Asia/Tehran",
        "Australia/Sydney", "Africa/Casablanca", "Asia/Kolkata",
            "America/St_Johns",
        "Pacific/Apia", "Antarctica/Troll", "Europe/Moscow", "Etc/GMT+5"}) {
      ZoneId z = ZoneId.of(id);
      TimeZone t = TimeZone.getTimeZone(id);
      int hash = 0, differ = 0;
      for (int i = 0; i < 120; i++) {
        Instant at = Instant.ofEpochSecond(i * 15_000_007L);
        int o = z.getRules().getOffset(at).getTotalSeconds();
        hash = hash * 31 + o;
        if (t.getOffset(at.toEpochMilli()) / 1000 != o) differ++;
        LocalDateTime l = LocalDateTime.ofInstant(at, z);
        hash = hash * 31 + (int) l.atZone(z).toEpochSecond() + l.getDayOfYear();
      }
      System.out.println(id + " " + hash + " " + differ + " "
          + z.getRules().getTransitions().size() / 50);
    }
  }
}
// -- exit 0
// -- stdout
// Europe/London 1426447050 0 3
// America/Los_Angeles -1378065234 0 2
// Asia/Tehran -1048275304 0 1
// Australia/Sydney 1625870522 0 1
// Africa/Casablanca 92717466 0 1
// Asia/Kolkata -525770892 0 0
// America/St_Johns 423175461 0 3
// Pacific/Apia -919921302 0 0
// Antarctica/Troll 658635643 0 0
// Europe/Moscow 1296574890 0 1
// Etc/GMT+5 1490610924 0 0
