package io.pathway42.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.programme.Phases.Course;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PathwayTest
class CourseTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private Phases phases;

    @Autowired
    private Programmes programmes;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void hasOneProgressWhoeverAsks() {
        String programme = walk.open("brackenfold") + "-1";
        jdbc.sql("""
                        update programme_phase set running = 0, times_run = 1
                        where programme_id = :id and (ref < 'P06' or ref > 'P15')""").param("id", programme).update();

        Map<String, Course> counted = phases.courses(List.of(programme));

        assertThat(progress(Objects.requireNonNull(counted.get(programme)), programme))
                .isEqualTo(37);
        assertThat(progress(Course.of(programme, phases.of(programme)), programme))
                .isEqualTo(37);
    }

    @Test
    void isAllDoneWithTheCertificate() {
        String programme = walk.open("brackenfold") + "-1";
        jdbc.sql("update programme set certified_on = start_date where id = :id")
                .param("id", programme)
                .update();

        assertThat(progress(
                        Objects.requireNonNull(
                                phases.courses(List.of(programme)).get(programme)),
                        programme))
                .isEqualTo(100);
    }

    private int progress(Course course, String programme) {
        return course.progress(programmes.get(programme));
    }
}
