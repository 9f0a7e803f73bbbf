package io.pathway42.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pathway42.identity.FirstAccount.Wanted;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class FirstAccountTests {

    private final EmbeddedDatabase database = new EmbeddedDatabaseBuilder()
            .setType(EmbeddedDatabaseType.H2)
            .generateUniqueName(true)
            .addScripts(
                    "classpath:db/migration/V200__identity.sql",
                    "classpath:db/migration/V203__local_sign_in.sql",
                    "classpath:db/migration/V207__second_factor.sql")
            .build();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(4);
    private final People people = new People(jdbc, () -> null);
    private final FirstAccount firstAccount =
            new FirstAccount(jdbc, people, new PasswordRules(BreachedPasswords.in(null)), encoder);

    @AfterEach
    void shutDown() {
        database.shutdown();
    }

    @Test
    void makesAnAccountForWhoHasTheCode() {
        firstAccount.make(wanted(firstAccount.issue(), "kettle orbit violin marsh"));

        assertThat(firstAccount.missing()).isFalse();
        assertThat(new Accounts(jdbc).known("kim.larsen").orElseThrow().getPassword())
                .satisfies(hash -> assertThat(encoder.matches("kettle orbit violin marsh", hash))
                        .isTrue());
    }

    @Test
    void keepsOnlyAHashOfTheCode() {
        String code = firstAccount.issue();
        assertThat(jdbc.sql("select code_hash from setup_code")
                        .query(String.class)
                        .single())
                .doesNotContain(code);
    }

    @Test
    void refusesAnotherCodeAndAWeakPassword() {
        firstAccount.issue();
        assertThatThrownBy(() -> firstAccount.make(wanted("AAAAA-BBBBB-CCCCC-DDDDD", "short")))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.Refused.class))
                .extracting(Problem::faults, InstanceOfAssertFactories.list(Fault.class))
                .extracting(Fault::field)
                .containsExactly("password", "code");
        assertThat(firstAccount.missing()).isTrue();
    }

    @Test
    void replacesTheCodeOfAnEarlierStart() {
        String earlier = firstAccount.issue();
        firstAccount.issue();
        assertThatThrownBy(() -> firstAccount.make(wanted(earlier, "kettle orbit violin marsh")))
                .isInstanceOf(Problem.Refused.class);
    }

    @Test
    void letsNobodyInWhoHasNoPasswordYet() {
        people.add(new Person("kim.larsen", "kim.larsen", null, "Kim Larsen", "", "", Person.CONSULTANT));
        assertThat(new Accounts(jdbc).known("kim.larsen")).isEmpty();
    }

    @Test
    void worksOnlyOnce() {
        String code = firstAccount.issue();
        firstAccount.make(wanted(code, "kettle orbit violin marsh"));
        assertThatThrownBy(() -> firstAccount.make(wanted(code, "kettle orbit violin marsh")))
                .isInstanceOf(Problem.NotFound.class);
    }

    private static Wanted wanted(String code, String password) {
        return new Wanted(code, Person.OPERATOR, "kim.larsen", "Kim Larsen", password);
    }
}
