package vadstudio.host;

/** Why a drawing made no picture: what the answer says, as an exception. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  final String status;
  final int line;
  final boolean retire;

  /** status as in the wire's answers; line of the user's code, 1-based, 0 for none. */
  Failure(String status, String message, int line, boolean retire) {
    super(message, null, false, false);
    this.status = status;
    this.line = line;
    this.retire = retire;
  }

  static Failure error(String message, int line) {
    return new Failure("error", message, line, false);
  }
}
