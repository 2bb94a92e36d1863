package nl.lokaledemocratie.quickscan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static nl.lokaledemocratie.quickscan.architecture.PackageTable.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** That the code keeps to the packages and directions on which the design rests. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final String[] PURE = {
        ROOT + ".notation",
        ROOT + ".questionnaire",
        ROOT + ".questionnaire.text",
        ROOT + ".questionnaire.identity",
        ROOT + ".questionnaire.version",
        ROOT + ".questionnaire.clinic",
        ROOT + ".answer",
        ROOT + ".analysis..",
        ROOT + ".chart..",
        ROOT + ".document",
        ROOT + ".comparison"
    };

    /** Who sees numbers that did not pass the gate; the offline command says of them that they are not protected. */
    private static final Set<String> BEFORE_THE_GATE =
            Set.of("analysis.section", "analysis.disclosure", "analysis.json", "publication", "study", "cli");

    @Test
    void knowsEveryPackage() {
        TreeSet<String> rows = new TreeSet<>();
        CLASSES.forEach(type -> rows.add(PackageTable.rowOf(type.getPackageName())));
        assertThat(PackageTable.names()).containsAll(rows);
    }

    /** The compiler looks for null only in packages that promise to have none. */
    @Test
    void promisesInEveryPackageThatNothingIsNull() {
        Set<JavaPackage> packages = CLASSES.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
        assertThat(packages)
                .filteredOn(one -> !one.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    @Test
    void usesOnlyTheNeighboursOfTheTable() {
        for (String row : PackageTable.names()) {
            classes()
                    .that(areInRow(row))
                    .should()
                    .onlyDependOnClassesThat(are("outside the project or in " + PackageTable.mayUse(row), type -> {
                        String used = PackageTable.rowOf(type.getPackageName());
                        return used == null
                                || used.equals(row)
                                || PackageTable.mayUse(row).contains(used);
                    }))
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    /** A trial counts nowhere because nothing that stores, counts or knows codes is within its reach. */
    @Test
    void letsATrialReachNothingThatStoresAnswers() {
        assertThat(PackageTable.mayUse("walk.trial"))
                .isNotEmpty()
                .noneMatch(row -> row.equals("response") || row.equals("ballot") || row.equals("invitation"))
                .noneMatch(
                        row -> row.matches("response\\.(store|draft|carried|counter|talk)|paper.*|mail.*|database.*"));
        assertThat(CLASSES.stream()
                        .filter(type -> type.getPackageName().endsWith(".walk.trial"))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(found -> found.getTargetClass().getName())
                        .filter(name -> name.matches(".*(EntityManager|DataSource|QuarkusTransaction|NewCookie).*")))
                .isEmpty();
    }

    @Test
    void permitsNothingThatIsNotUsed() {
        Map<String, Set<String>> used = new TreeMap<>();
        CLASSES.forEach(type -> type.getDirectDependenciesFromSelf().stream()
                .map(found -> PackageTable.rowOf(found.getTargetClass().getPackageName()))
                .filter(Objects::nonNull)
                .forEach(row -> used.computeIfAbsent(PackageTable.rowOf(type.getPackageName()), key -> new TreeSet<>())
                        .add(row)));

        assertThat(PackageTable.names().stream().flatMap(row -> PackageTable.mayUse(row).stream()
                        .filter(permitted -> !used.getOrDefault(row, Set.of()).contains(permitted))
                        .map(permitted -> row + " -> " + permitted)))
                .isEmpty();
    }

    @Test
    void buildsOnPagesNothingButPages() {
        assertThat(PackageTable.names())
                .filteredOn(row -> !PackageTable.isOfPages(row))
                .allSatisfy(row -> assertThat(PackageTable.mayUse(row)).noneMatch(PackageTable::isOfPages));
    }

    @Test
    void keepsNumbersBehindTheGate() {
        assertThat(PackageTable.names())
                .filteredOn(row -> PackageTable.mayUse(row).stream()
                        .anyMatch(Set.of("analysis.result", "analysis.section")::contains))
                .allMatch(BEFORE_THE_GATE::contains);
    }

    @Test
    void makesWhatReadersGetInTheGateOnly() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".analysis.disclosure", ROOT + ".analysis.published")
                .should()
                .callConstructorWhere(new DescribedPredicate<JavaConstructorCall>("what readers get is made") {
                    @Override
                    public boolean test(JavaConstructorCall call) {
                        return call.getTargetOwner().getPackageName().equals(ROOT + ".analysis.published");
                    }
                }));
    }

    @Test
    void hasNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void keepsThePurePartsFreeOfFrameworks() {
        pureMayNotUse("jakarta..", "io.quarkus..", "io.vertx..", "org.hibernate..", "org.jboss..", "org.eclipse..");
    }

    @Test
    void keepsThePurePartsFreeOfInputAndOutput() {
        pureMayNotUse("java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..", "javax.sql..");
    }

    @Test
    void keepsThePurePartsFreeOfTheClock() {
        check(noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .callMethodWhere(new DescribedPredicate<JavaMethodCall>("the clock is read") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        String owner = call.getTargetOwner().getPackageName();
                        return owner.equals("java.time") && call.getName().equals("now")
                                || call.getName().equals("currentTimeMillis");
                    }
                }));
    }

    @Test
    void keepsLibrariesInOnePlace() {
        onlyIn("document.pdf", "com.lowagie..", "org.openpdf..");
        onlyIn("chart", "org.jfree..");
        onlyIn("database", "io.zonky..");
        onlyIn("cli", "picocli..");
    }

    private static void pureMayNotUse(String... packages) {
        check(noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages));
    }

    private static void onlyIn(String owner, String... library) {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + owner + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library));
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> areInRow(String row) {
        return are("in " + row, type -> row.equals(PackageTable.rowOf(type.getPackageName())));
    }

    private static DescribedPredicate<JavaClass> are(String description, Predicate<JavaClass> test) {
        return DescribedPredicate.describe(description, test);
    }
}
