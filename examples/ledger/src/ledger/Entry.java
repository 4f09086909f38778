package ledger;

import java.time.LocalDate;

/** What happened on a day: one of the few kinds of entry there are. */
public sealed interface Entry permits Entry.Deposit, Entry.Payment, Entry.Note {
  LocalDate day();

  record Deposit(LocalDate day, String account, long cents) implements Entry {}

  record Payment(LocalDate day, String account, String to, long cents) implements Entry {
    public Payment {
      if (cents <= 0) throw new IllegalArgumentException("a payment of " + cents + " cents");
    }
  }

  record Note(LocalDate day, String text) implements Entry {}
}
