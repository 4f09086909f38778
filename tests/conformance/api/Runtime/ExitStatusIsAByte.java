// Of the status given to exit the operating system sees the low eight bits.
public class ExitStatusIsAByte {
  public static void main(String[] args) {
    System.exit(args.length + 0x7fffff03);
  }
}
// -- exit 3
// -- stdout
// -- stderr
