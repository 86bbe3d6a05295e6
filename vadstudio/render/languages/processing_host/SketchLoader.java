package vadstudio.host;

import java.util.Map;

/** Loads the classes of one sketch, and for them the classes on the list of {@link Policy}; gone with the sketch. */
final class SketchLoader extends ClassLoader {
  private final Map<String, byte[]> classes;
  private final Policy policy;

  SketchLoader(Map<String, byte[]> classes, Policy policy) {
    super(SketchLoader.class.getClassLoader());
    this.classes = classes;
    this.policy = policy;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) return loaded;
      byte[] own = classes.get(name);
      if (own != null) return defineClass(name, own, 0, own.length);
      if (!policy.loads(name)) throw new ClassNotFoundException(name);
      return super.loadClass(name, resolve);
    }
  }
}
