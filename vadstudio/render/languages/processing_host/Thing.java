package vadstudio.host;

/**
 * What the classes of a sketch extend that extend nothing. The machine's own hash codes differ from run to run, and with them
 * the order of sets and maps of objects; these count up from the start of the drawing.
 */
public abstract class Thing {
  private static final int SPREAD = 0x9E3779B1;

  private final int number = Virtual.number();

  protected Thing() { }

  @Override
  public int hashCode() {
    return number * SPREAD;
  }
}
