package vadstudio.host;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a sketch in memory, and says in plain words what is wrong with it. */
final class SketchCompiler {
  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ENGLISH, null);
  private final List<String> options = List.of("-classpath", System.getProperty("java.class.path"), "-proc:none", "-nowarn",
      "-Xlint:none", "-implicit:none", "-g:lines,vars", "-XDuseUnsharedTable=false");

  /** Return the class files by class name (dots). */
  Map<String, byte[]> compile(Preprocessor.Unit unit) {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    Memory memory = new Memory(files);
    boolean compiled = compiler.getTask(null, memory, problems, options, null, List.of(new Source(unit.source()))).call();
    if (!compiled) throw explain(problems.getDiagnostics(), unit);
    Map<String, byte[]> classes = new LinkedHashMap<>();
    memory.written.forEach((name, file) -> classes.put(name, file.bytes.toByteArray()));
    return classes;
  }

  private static Failure explain(List<Diagnostic<? extends JavaFileObject>> problems, Preprocessor.Unit unit) {
    for (Diagnostic<?> problem : problems) {
      if (problem.getKind() != Diagnostic.Kind.ERROR) continue;
      boolean atEnd = problem.getCode().endsWith("premature.eof");
      int line = atEnd ? unit.last() : unit.line(problem.getLineNumber());
      return Failure.error(CompilerMessage.plain(problem.getCode(), problem.getMessage(Locale.ENGLISH)), line);
    }
    return Failure.error("The code could not be compiled.", 0);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///" + Preprocessor.NAME + ".java"), Kind.SOURCE);
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
