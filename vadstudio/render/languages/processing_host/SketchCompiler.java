package vadstudio.host;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.JavacTaskPool;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles a sketch in memory, and says in plain words what is wrong with it.
 *
 * <p>javac spends most of its time on reading Java's and Processing's classes. The pool of the JDK's own shell keeps what was
 * read for the next sketch. No two sketches of a pool are one class to it, so that it mixes nothing up; and it is made anew
 * after an error and after some sketches, so that nothing piles up.
 */
final class SketchCompiler {
  private static final int MAX_USES = 200;

  // one for all: the pool's compilers keep the one that they were made with
  private final Memory memory = new Memory(ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ENGLISH, null));
  private final List<String> options = List.of("-classpath", System.getProperty("java.class.path"), "-proc:none", "-nowarn",
      "-Xlint:none", "-implicit:none", "-g:lines,vars");
  private JavacTaskPool pool = new JavacTaskPool(1);
  private int uses;

  /** Return the class files by class name (dots). */
  Map<String, byte[]> compile(Preprocessor.Unit unit) {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    memory.written.clear();
    boolean compiled = false;
    String name = String.format("ThisSketch%03d", uses);
    try {
      List<Source> sources = List.of(new Source(name, unit.source().replace(Preprocessor.NAME, name)));
      compiled = pool.getTask(null, memory, problems, options, null, sources, JavacTask::call);
    } finally {
      if (!compiled || ++uses == MAX_USES) {
        pool = new JavacTaskPool(1);
        uses = 0;
      }
    }
    if (!compiled) throw explain(problems.getDiagnostics(), unit, name);
    Map<String, byte[]> classes = new LinkedHashMap<>();
    memory.written.forEach((type, file) -> classes.put(type.replace(name, Preprocessor.NAME), renamed(file, name)));
    return classes;
  }

  /** Return a class file under the name that is the same for all sketches, and as long. */
  private static byte[] renamed(Written file, String name) {
    String bytes = file.bytes.toString(StandardCharsets.ISO_8859_1);
    return bytes.replace(name, Preprocessor.NAME).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Failure explain(List<Diagnostic<? extends JavaFileObject>> problems, Preprocessor.Unit unit,
      String name) {
    for (Diagnostic<?> problem : problems) {
      if (problem.getKind() != Diagnostic.Kind.ERROR) continue;
      boolean atEnd = problem.getCode().endsWith("premature.eof");
      int line = atEnd ? unit.last() : unit.line(problem.getLineNumber());
      String message = problem.getMessage(Locale.ENGLISH).replace(name, Preprocessor.NAME);
      return Failure.error(CompilerMessage.plain(problem.getCode(), message), line);
    }
    return Failure.error("The code could not be compiled.", 0);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreErrors) {
      return text;
    }
  }

  private static final class Written extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Written() {
      super(URI.create("memory:///a.class"), Kind.CLASS);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }

  private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, Written> written = new LinkedHashMap<>();

    Memory(StandardJavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(JavaFileManager.Location place, String name, JavaFileObject.Kind kind, FileObject near) {
      return written.computeIfAbsent(name, absent -> new Written());
    }
  }
}
