package nl.lokaledemocratie.quickscan.operation;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.management.JMException;
import javax.management.ObjectName;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.sun.management.HotSpotDiagnosticMXBean;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/**
 * Gives memory back that the service does not use. A virtual machine that nobody tells how much it may take, takes what a large machine has: of
 * what a start needs once, hundreds of megabytes stayed. Asks G1 to collect when it was idle for a minute, and to keep little more than what is in
 * use (JEP 346); while there is much to do it grows as before. Half a minute after a start, when reports were printed beforehand, it gives back at
 * once what that took. Who sets a collector or a heap gets what was set, and where there is no HotSpot everything works as before.
 */
@ApplicationScoped
class SmallHeap {

    private static final Logger LOG = Logger.getLogger(SmallHeap.class);

    /** In the order in which they may be set: the least is never above the most. */
    private static final List<Map.Entry<String, String>> OPTIONS = List.of(
            Map.entry("MinHeapFreeRatio", "15"),
            Map.entry("MaxHeapFreeRatio", "30"),
            Map.entry("G1PeriodicGCInterval", "60000"));

    private static final Duration AFTER_START = Duration.ofSeconds(30);

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
            Thread thread = new Thread(SmallHeap::settle, "give memory back");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        } catch (RuntimeException unknown) {
            LOG.debug("The heap stays as large as it becomes", unknown);
        }
    }

    /** The heap, and what the C library keeps of memory that was freed. */
    private static void settle() {
        try {
            Thread.sleep(AFTER_START.toMillis());
            System.gc();
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "systemTrimNativeHeap",
                            null,
                            null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (JMException | RuntimeException unknown) {
            LOG.debug("The C library keeps what it has", unknown);
        }
    }
}
