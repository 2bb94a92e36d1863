package nl.lokaledemocratie.quickscan.operation;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of an operator. */
@ConfigMapping(prefix = "quickscan.operation")
interface OperationConfig {

    /** How long requests that are being answered may take when the service stops. */
    @WithDefault("20S")
    Duration stopWait();

    /** The largest body of a request that is no upload of a file. */
    @WithDefault("1M")
    MemorySize bodyLimit();

    /** How long the body of a request may take to come in. */
    @WithDefault("60S")
    Duration requestDeadline();
}
