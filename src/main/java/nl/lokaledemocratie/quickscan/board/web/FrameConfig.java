package nl.lokaledemocratie.quickscan.board.web;

import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Settings of the page that other sites frame. */
@ConfigMapping(prefix = "quickscan.frame")
interface FrameConfig {

    /** The sites that may, as {@code https://voorbeeldstad.example} with a port where they have one; none by default. */
    Optional<List<String>> origins();
}
