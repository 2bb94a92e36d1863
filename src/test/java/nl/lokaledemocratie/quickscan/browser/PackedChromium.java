package nl.lokaledemocratie.quickscan.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The Chromium in an npm package, for who is not root and has no Chromium: with its libraries and fonts, unpacked under {@code target/}. */
final class PackedChromium {

    private static final String PACKAGE = "@sparticuz/chromium@153.0.0";
    private static final Path FOLDER = Path.of("target", "chromium").toAbsolutePath();
    private static final Path UNPACKED = FOLDER.resolve("unpacked");
    private static final Path PROGRAM = UNPACKED.resolve("chromium");

    /** Node has Brotli, Java has not. */
    private static final String UNPACK =
            """
            const fs = require('fs'), path = require('path'), zlib = require('zlib'), { execFileSync } = require('child_process');
            const [from, to] = process.argv.slice(1);
            fs.mkdirSync(to, { recursive: true });
            fs.writeFileSync(path.join(to, 'own-fonts.conf'), `<fontconfig><dir>${to}/fonts</dir><dir>/usr/share/fonts</dir>
                <cachedir>${to}/cache</cachedir></fontconfig>`);
            for (const name of fs.readdirSync(from).filter(name => name.endsWith('.br'))) {
                const file = path.join(to, name.slice(0, -3));
                fs.writeFileSync(file + '.part', zlib.brotliDecompressSync(fs.readFileSync(path.join(from, name))));
                if (file.endsWith('.tar')) {
                    execFileSync('tar', ['-xf', file + '.part', '-C', to]);
                    fs.unlinkSync(file + '.part');
                } else {
                    fs.chmodSync(file + '.part', 0o755);
                    fs.renameSync(file + '.part', file);
                }
            }
            """;

    private PackedChromium() {}

    /** The unpacked browser; empty where npm is missing or cannot get the package. */
    static Optional<Chromium> unpacked() {
        boolean there = Files.isExecutable(PROGRAM) || fetch();
        return there ? Optional.of(new Chromium(PROGRAM, environment())) : Optional.empty();
    }

    private static boolean fetch() {
        Path archives = FOLDER.resolve("node_modules/@sparticuz/chromium/bin");
        return Command.succeeds(
                        "npm",
                        "install",
                        "--no-save",
                        "--no-audit",
                        "--no-fund",
                        "--ignore-scripts",
                        "--prefix",
                        FOLDER.toString(),
                        PACKAGE)
                && Command.succeeds("node", "-e", UNPACK, archives.toString(), UNPACKED.toString());
    }

    private static Map<String, String> environment() {
        return Map.of(
                "LD_LIBRARY_PATH", libraries(),
                "FONTCONFIG_FILE", UNPACKED.resolve("own-fonts.conf").toString());
    }

    private static String libraries() {
        return UNPACKED.resolve("lib") + ":" + UNPACKED;
    }
}
