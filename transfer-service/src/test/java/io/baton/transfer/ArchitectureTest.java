package io.baton.transfer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;

@AnalyzeClasses(packages = "io.baton.transfer", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ONLY_THE_ADAPTER_KNOWS_OPENAI = noClasses()
            .that()
            .haveNameNotMatching(".*OpenAi.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.openai..");

    @ArchTest
    static final ArchRule NOBODY_KNOWS_LIVEKIT =
            noClasses().should().dependOnClassesThat().resideInAPackage("io.livekit..");

    @ArchTest
    static final ArchRule ONLY_THE_ADAPTER_KNOWS_THE_WIRE = noClasses()
            .that()
            .resideOutsideOfPackage("..call")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameStartingWith("TokenService");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION =
            noFields().should().beAnnotatedWith(Inject.class).allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_VAGUE_NAMES =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data|Info|ServiceBean)");

    @ArchTest
    static final ArchRule ENTITIES_STAY_WITH_THEIR_FEATURE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage("..transfer.transfer", "..transfer.agent", "..transfer.queue", "..transfer.dropin");

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLES =
            slices().matching("io.baton.transfer.(*)..").should().beFreeOfCycles();
}
