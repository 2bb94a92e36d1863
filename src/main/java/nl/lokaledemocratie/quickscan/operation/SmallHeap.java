package nl.lokaledemocratie.quickscan.operation;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.sun.management.HotSpotDiagnosticMXBean;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/**
 * Gives memory back that the service does not use. A virtual machine that nobody tells how much it may take, takes what a large machine has: of
 * what a start needs once, hundreds of megabytes stayed. Asks G1 to collect when it was idle for a minute, and to keep little more than what is in
 * use (JEP 346); while there is much to do it grows as before. Who sets a collector or a heap gets what was set, and where there is no
 * HotSpot everything works as before.
 */
@ApplicationScoped
class SmallHeap {

    private static final Logger LOG = Logger.getLogger(SmallHeap.class);

    /** In the order in which they may be set: the least is never above the most. */
    private static final List<Map.Entry<String, String>> OPTIONS = List.of(
            Map.entry("MinHeapFreeRatio", "15"),
            Map.entry("MaxHeapFreeRatio", "30"),
            Map.entry("G1PeriodicGCInterval", "60000"));

    private static final String CHOICES = "-Xm[sx].*|-XX:.*(Heap|RAM|GC).*";

    void begin(@Observes StartupEvent event) {
        boolean chosen = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(argument -> argument.matches(CHOICES));
        if (chosen) {
            return;
        }
        try {
            HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            OPTIONS.forEach(option -> machine.setVMOption(option.getKey(), option.getValue()));
        } catch (RuntimeException unknown) {
            LOG.debug("The heap stays as large as it becomes", unknown);
        }
    }
}
