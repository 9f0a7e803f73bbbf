package io.pathway42.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** Asks axe-core what people with disabilities would stumble over, by WCAG 2.2 AA. */
final class Accessibility {

    private static final String AXE = read();
    private static final String RUN = """
            () => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
              .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
                nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`)))""";

    private Accessibility() {}

    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        page.evaluate(AXE);
        return (List<String>) page.evaluate(RUN);
    }

    private static String read() {
        try {
            return Files.readString(Chromium.FRONTEND.resolve("node_modules/axe-core/axe.min.js"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
