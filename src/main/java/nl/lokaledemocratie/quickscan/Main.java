package nl.lokaledemocratie.quickscan;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service. */
@QuarkusMain
public class Main {

    public static void main(String[] args) {
        Quarkus.run(args);
    }
}
