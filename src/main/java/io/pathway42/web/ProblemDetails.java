package io.pathway42.web;

import io.pathway42.problem.Fault;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.util.UriUtils;

/** Problems as RFC 9457 has them, with a stable code and one error per field. */
final class ProblemDetails {

    private ProblemDetails() {}

    static ProblemDetail of(HttpStatusCode status, String code, String detail, List<Fault> faults, String path) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setInstance(URI.create(UriUtils.encodePath(UriUtils.decode(path, "UTF-8"), "UTF-8")));
        problem.setProperty("code", code);
        if (!faults.isEmpty()) {
            problem.setProperty("errors", faults);
        }
        return problem;
    }
}
