package io.pathway42.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

class MishapTests {

    static List<Arguments> failures() {
        return List.of(
                Arguments.of(new Problem.NotFound("no-such", "No."), 404, "no-such"),
                Arguments.of(new Problem.NotAllowed("not-yours", "No."), 403, "not-yours"),
                Arguments.of(new Problem.Conflict("too-late", "No."), 409, "too-late"),
                Arguments.of(Problem.Refused.because("name", "No."), 422, "refused"),
                Arguments.of(new Problem.Unreadable("garbled", "No.", List.of()), 400, "garbled"),
                Arguments.of(new DuplicateKeyException("twice"), 409, "somebody-was-first"),
                Arguments.of(new MaxUploadSizeExceededException(1), 413, "too-large"),
                Arguments.of(new TypeMismatchException("abc", Integer.class), 400, "unreadable"),
                Arguments.of(new MultipartException("garbled"), 400, "unreadable"),
                Arguments.of(new NoResourceFoundException(HttpMethod.GET, "nope"), 404, "not-there"),
                Arguments.of(new IllegalStateException("secret"), 500, "failed"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void givesEachFailureAStatusAndACode(Exception failure, int status, String code) {
        Mishap mishap = Mishap.of(failure);
        assertThat(mishap.status().value()).isEqualTo(status);
        assertThat(mishap.code()).isEqualTo(code);
        assertThat(mishap.message()).doesNotContain("secret");
    }

    @Test
    void carriesTheFaultsByField() {
        Mishap mishap = Mishap.of(new Problem.Refused("refused", "No.", List.of(new Fault("name", "Is missing."))));
        assertThat(mishap.status()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(mishap.faults()).containsExactly(new Fault("name", "Is missing."));
    }
}
