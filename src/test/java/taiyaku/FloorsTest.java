package taiyaku;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The drawing of the packages as floors, held: each floor uses those below it only.
class FloorsTest {

    /// From the ground up; packages of one floor do not know each other.
    private static final List<List<String>> FLOORS = List.of(
            List.of("text"),
            List.of("figure", "name"),
            List.of("grammar"),
            List.of("align"),
            List.of("check"),
            List.of("review"),
            List.of("store", "wording"),
            List.of("intake"),
            List.of("desk", "export"),
            List.of("view", "cli"));

    /// The aligner's own floors.
    private static final List<List<String>> ALIGNER = List.of(
            List.of("align.lexicon", "align.lattice"), List.of("align.evidence"), List.of("align.pair"));

    /// The floors of the checks.
    private static final List<List<String>> CHECKS = List.of(
            List.of("check.meaning"),
            List.of("check.ledger"),
            List.of("check"),
            List.of("check.comparison", "check.script"),
            List.of("check.words", "check.style"),
            List.of("check.figures"));

    /// The floors of what takes foreign files in.
    private static final List<List<String>> INTAKE =
            List.of(List.of("intake.raw"), List.of("intake.draft"), List.of("intake.format"), List.of("intake"));

    /// The floors of the window.
    private static final List<List<String>> WINDOW = List.of(
            List.of("view.type", "view.sign"),
            List.of("view.action"),
            List.of("view.card"),
            List.of("view.page", "view.findings", "view.start", "view.ledger", "view.search", "view.setting", "view.guide", "view.about"));

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("taiyaku");

    @Test
    void eachFloorUsesTheFloorsBelowIt() {
        hold(FLOORS, "taiyaku", "..");
    }

    @Test
    void theAlignerIsBuiltInFloors() {
        hold(ALIGNER, "taiyaku.align", "");
    }

    @Test
    void theChecksAreBuiltInFloors() {
        hold(CHECKS, "taiyaku.review", "");
    }

    @Test
    void foreignFilesComeInFloorByFloor() {
        hold(INTAKE, "taiyaku.desk", "");
    }

    @Test
    void theWindowIsBuiltInFloors() {
        hold(WINDOW, "taiyaku.view", "");
    }

    /// @param top the package that stands on all floors and may use any
    /// @param inner `..` where a floor has packages inside
    private static void hold(List<List<String>> floors, String top, String inner) {
        var architecture = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("Top")
                .definedBy(top);
        for (var floor : floors) {
            for (var name : floor) {
                architecture = architecture.layer(name).definedBy("taiyaku." + name + inner);
            }
        }
        for (int i = 0; i < floors.size(); i++) {
            var above = Stream.concat(
                            floors.subList(i + 1, floors.size()).stream().flatMap(List::stream), Stream.of("Top"))
                    .toArray(String[]::new);
            for (var name : floors.get(i)) {
                architecture = architecture.whereLayer(name).mayOnlyBeAccessedByLayers(above);
            }
        }
        architecture.check(CLASSES);
    }

    @Test
    void noPackageCycles() {
        slices().matching("taiyaku.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("taiyaku.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void grammarHasOneDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("taiyaku.grammar..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("taiyaku.grammar.*..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("taiyaku.grammar.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("taiyaku.grammar")
                .check(CLASSES);
    }

    @Test
    void languagesDoNotKnowEachOther() {
        slices()
                .matching("taiyaku.grammar.(german|english|japanese|arabic|digits)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void theEngineKnowsNoWindow() {
        noClasses()
                .that()
                .resideInAnyPackage(engine())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("taiyaku.desk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "org.controlsfx..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static String[] engine() {
        return FLOORS.subList(0, 6).stream()
                .flatMap(List::stream)
                .map(name -> "taiyaku." + name + "..")
                .toArray(String[]::new);
    }
}
