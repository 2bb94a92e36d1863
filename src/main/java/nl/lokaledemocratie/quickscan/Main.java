package nl.lokaledemocratie.quickscan;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import nl.lokaledemocratie.quickscan.access.ElsewhereConfig;
import nl.lokaledemocratie.quickscan.access.elsewhere.ElsewhereSettings;
import nl.lokaledemocratie.quickscan.cli.OfflineCommands;
import nl.lokaledemocratie.quickscan.database.EmbeddedDatabase;
import nl.lokaledemocratie.quickscan.database.StartRefusedException;
import nl.lokaledemocratie.quickscan.database.Surroundings;

/** Starts the service, with a database of its own when none is configured; or runs one offline command instead. */
@QuarkusMain
public class Main {

    public static void main(String... args) {
        if (OfflineCommands.handles(args)) {
            System.exit(OfflineCommands.run(args));
        }
        try {
            prepare();
        } catch (StartRefusedException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }

    private static void prepare() {
        SmallRyeConfig config = ConfigUtils.configBuilder()
                .withMapping(ElsewhereConfig.class)
                .withValidateUnknown(false)
                .build();
        ElsewhereConfig elsewhere = config.getConfigMapping(ElsewhereConfig.class);
        ElsewhereSettings.check(elsewhere);
        if (!elsewhere.isOn()) {
            System.setProperty("quarkus.oidc.tenant-enabled", "false");
        }
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            HttpPort.refuseWhenInUse(config);
            ManagementPort.choose(config);
        }
        new Surroundings(config).prepare().ifPresent(Main::closeAfterQuarkus);
    }

    /** Only at the end of the process: development mode starts the service many times in one. */
    private static void closeAfterQuarkus(EmbeddedDatabase database) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            Application application = Application.currentApplication();
                            if (application != null) {
                                application.awaitShutdown();
                            }
                            database.close();
                        },
                        "close database"));
    }
}
