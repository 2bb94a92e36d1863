package nl.lokaledemocratie.quickscan.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Our own words for who takes part: a folder with {@code walk.properties} (Dutch), {@code walk_tr.properties} and so on. Words for staff
 * are in Dutch and English and are left alone.
 */
public final class MessageTexts implements TranslatedSource {

    private static final String ORIGINAL = "messages";
    private static final String ENDING = ".properties";
    private static final Pattern TRANSLATED = Pattern.compile("([a-z]+)_(?!en\\.)[a-z-]+\\.properties");
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}|[{}\\\\]");
    private static final Pattern NOUNS = Pattern.compile("\\.of\\(([^)]*)\\)");
    private static final Pattern NAME = Pattern.compile("\\w+");

    private static final String HEADER =
            "# Geen moedertaalspreker keek deze vertaling na; de pagina's zeggen dat. No native reader checked this translation; the pages say so.";

    private final Path folder;
    private final List<String> bundles;

    private MessageTexts(Path folder, List<String> bundles) {
        this.folder = folder;
        this.bundles = bundles;
    }

    /** The messages in a folder; none when there are no translated ones. */
    public static MessageTexts in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new MessageTexts(
                    folder,
                    files.map(file -> TRANSLATED.matcher(file.getFileName().toString()))
                            .filter(Matcher::matches)
                            .map(name -> name.group(1))
                            .filter(bundle -> Files.exists(folder.resolve(bundle + ENDING)))
                            .distinct()
                            .sorted()
                            .toList());
        }
    }

    @Override
    public String original() {
        return ORIGINAL;
    }

    @Override
    public List<TranslatableText> texts(String language) {
        List<TranslatableText> texts = new ArrayList<>();
        for (String bundle : bundles) {
            Map<String, String> translated = read(bundle + "_" + language + ENDING);
            read(bundle + ENDING)
                    .forEach((key, dutch) -> texts.add(
                            new TranslatableText(bundle + "/" + key, dutch, translated.getOrDefault(key, ""))));
        }
        return texts;
    }

    /** The parts between which is chosen, in their order, and then the names of what is filled in. */
    @Override
    public List<String> places(String text) {
        List<String> parts = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>();
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            String inside = braces.group(1);
            if (inside == null) {
                parts.add(braces.group());
            } else if (inside.startsWith("#") || inside.startsWith("/")) {
                parts.add(braces.group());
            } else {
                names.add(name(inside));
            }
        }
        return Stream.concat(parts.stream(), names.stream().map(name -> "{" + name + "}"))
                .toList();
    }

    private static String name(String inside) {
        Matcher name = NAME.matcher(inside);
        return name.lookingAt() ? name.group() : inside;
    }

    @Override
    public Map<String, String> with(String language, Map<String, String> targets) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String bundle : bundles) {
            String name = bundle + "_" + language + ENDING;
            String lines = read(bundle + ENDING).keySet().stream()
                    .map(key -> key + "=" + line(bundle + "/" + key, targets))
                    .collect(Collectors.joining("\n"));
            files.put(name, header(name) + "\n" + lines + "\n");
        }
        return files;
    }

    private static String line(String key, Map<String, String> targets) {
        String line = targets.getOrDefault(key, "").strip().replaceAll("\\s*\\n\\s*", " ");
        Matcher nouns = NOUNS.matcher(line);
        while (nouns.find()) {
            int forms = nouns.group(1).split(",", -1).length;
            if (forms != 2 && forms != 3 && forms != 5) {
                throw new IllegalArgumentException(
                        key + " has " + forms + " nouns behind a number; there are 2, 3 (Slavic) or 5 (Arabic).");
            }
        }
        return line;
    }

    /** What is said on top of a file that is there already. */
    private String header(String name) {
        String header =
                lines(name).stream().takeWhile(line -> line.startsWith("#")).collect(Collectors.joining("\n"));
        return header.isEmpty() ? HEADER : header;
    }

    private Map<String, String> read(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        lines(name).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .forEach(line -> {
                    int sign = line.indexOf('=');
                    texts.put(
                            line.substring(0, sign).strip(),
                            line.substring(sign + 1).strip());
                });
        return texts;
    }

    private List<String> lines(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
