package io.pathway42.language;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The texts in the sources as the compiler reads them: every literal, and every concatenation as one with {@code %s} for
 * what is put in, once for each way a condition within it can turn out.
 */
final class SaidInSources extends TreePathScanner<@Nullable Void, @Nullable Void> {

    /**
     * @param file below the package of the product
     * @param to what it is handed to: names of methods and classes, {@code @} for an annotation
     */
    record Text(String text, String file, long line, Set<String> to) {}

    private final List<Text> found = new ArrayList<>();
    private final Trees trees;
    private final CompilationUnitTree file;

    private SaidInSources(Trees trees, CompilationUnitTree file) {
        this.trees = trees;
        this.file = file;
    }

    static List<Text> in(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Text> all = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> files = Files.walk(folder)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree file : task.parse()) {
                SaidInSources scanner = new SaidInSources(trees, file);
                scanner.scan(file, null);
                all.addAll(scanner.found);
            }
        }
        return all;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
        if (literal.getValue() instanceof String text) {
            found.add(new Text(text, file(), line(literal), to()));
        }
        return null;
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree both, @Nullable Void none) {
        if (!text(both)) {
            return super.visitBinary(both, null);
        }
        ways(both).forEach(way -> found.add(new Text(way, file(), line(both), to())));
        within(both);
        return null;
    }

    /** What is put in may hold texts of its own. */
    private void within(Tree part) {
        if (part instanceof ParenthesizedTree inner) {
            within(inner.getExpression());
        } else if (part instanceof BinaryTree both && text(both)) {
            within(both.getLeftOperand());
            within(both.getRightOperand());
        } else if (part instanceof ConditionalExpressionTree either && text(either)) {
            within(either.getTrueExpression());
            within(either.getFalseExpression());
        } else if (!(part instanceof LiteralTree)) {
            scan(part, null);
        }
    }

    private static boolean text(Tree part) {
        if (part instanceof ParenthesizedTree inner) {
            return text(inner.getExpression());
        }
        if (part instanceof ConditionalExpressionTree either) {
            return text(either.getTrueExpression()) || text(either.getFalseExpression());
        }
        if (part instanceof BinaryTree both) {
            return both.getKind() == Tree.Kind.PLUS && (text(both.getLeftOperand()) || text(both.getRightOperand()));
        }
        return part instanceof LiteralTree literal && literal.getValue() instanceof String;
    }

    private static List<String> ways(Tree part) {
        if (part instanceof ParenthesizedTree inner) {
            return ways(inner.getExpression());
        }
        if (part instanceof LiteralTree literal) {
            return List.of(String.valueOf(literal.getValue()));
        }
        if (part instanceof ConditionalExpressionTree either && text(either)) {
            return Stream.concat(ways(either.getTrueExpression()).stream(), ways(either.getFalseExpression()).stream())
                    .toList();
        }
        if (part instanceof BinaryTree both && text(both)) {
            return ways(both.getLeftOperand()).stream()
                    .flatMap(left -> ways(both.getRightOperand()).stream().map(right -> left + right))
                    .toList();
        }
        return List.of("%s");
    }

    private Set<String> to() {
        Set<String> names = new TreeSet<>();
        for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof NewClassTree made) {
                names.add(last(made.getIdentifier().toString()));
            } else if (path.getLeaf() instanceof MethodInvocationTree called) {
                names.add(last(called.getMethodSelect().toString()));
            } else if (path.getLeaf() instanceof AnnotationTree) {
                names.add("@");
            }
        }
        return names;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private long line(Tree part) {
        return file.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(file, part));
    }

    private String file() {
        String path = file.getSourceFile().getName();
        return path.substring(path.indexOf("pathway42/") + "pathway42/".length());
    }
}
