package io.pathway42;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

@AnalyzeClasses(packages = "io.pathway42", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule keepsTheProcessEngineBehindItsModule = noClasses()
            .that()
            .resideOutsideOfPackages("..engine..", "..process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm..");

    @ArchTest
    static final ArchRule usesOnlyTheEnginesPublicApi = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.pathway42.engine.EngineClock")
            .and()
            .doNotHaveFullyQualifiedName("io.pathway42.engine.ClientTenants")
            .and()
            .doNotHaveFullyQualifiedName("io.pathway42.engine.EngineConfiguration$1")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm..impl..");

    @ArchTest
    static final ArchRule readsTheTimeFromTheOneClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule keepsHttpOutOfTheDomain = noClasses()
            .that()
            .resideOutsideOfPackages("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "org.springframework.http..");
}
