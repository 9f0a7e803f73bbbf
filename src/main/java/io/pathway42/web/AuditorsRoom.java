package io.pathway42.web;

import io.pathway42.identity.Auditors;
import io.pathway42.register.Register;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What people of a certification body find open: the audit room, what it leads to, and their own account. */
@Component
class AuditorsRoom {

    private static final Pattern THEIR_OWN = Pattern.compile(
            "/sign-out|/new-password|/switch|/keyboard|/(account|settings)(/.*)?|/api/v1/me(/.*)?|/api/v1/catalogue|/v3/api-docs.*");

    private final Auditors auditors;
    private final Pattern open;

    AuditorsRoom(Auditors auditors, List<Register> registers) {
        this.auditors = auditors;
        String ids = registers.stream().map(Register::id).map(Pattern::quote).collect(Collectors.joining("|"));
        open = Pattern.compile("/|/work|/audit-room"
                + "|/programmes/[^/]+|/programmes/[^/]+/(audit-room(/.*)?|soa|records(/verify)?|registers/(" + ids
                + ")(/[^/]+)?)"
                + "|/api/v1/programmes/[^/]+/(records(/verify)?|audit-room(/.*)?|evidence/[^/]+/content"
                + "|soa/versions(/[^/]+)?|(" + ids + ")(/[^/]+)?)");
    }

    boolean admits(String person, HttpServletRequest request) {
        String path = request.getRequestURI();
        if (THEIR_OWN.matcher(path).matches() || !auditors.readsOnly(person)) {
            return true;
        }
        return Requests.reading(request) && open.matcher(path).matches();
    }

    /** Whether it is kept that somebody opened this: all that people of a certification body open beside their account. */
    boolean keeps(String person, HttpServletRequest request) {
        String path = request.getRequestURI();
        return !THEIR_OWN.matcher(path).matches()
                && path.contains("/programmes/")
                && (path.contains("/audit-room") || auditors.readsOnly(person));
    }
}
