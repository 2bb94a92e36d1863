package nl.lokaledemocratie.quickscan.questionnaire.version;

/** Names one text of a questionnaire, so that a remark about it can be traced to its place in the file. */
public record TextPath(String value) {

    public static TextPath introduction() {
        return new TextPath("introduction");
    }

    public static TextPath closing() {
        return new TextPath("closing");
    }

    public static TextPath pageTitle(String page) {
        return new TextPath("pages/" + page + "/title");
    }

    public static TextPath pageIntroduction(String page) {
        return new TextPath("pages/" + page + "/introduction");
    }

    public static TextPath question(String question) {
        return new TextPath("questions/" + question + "/text");
    }

    public static TextPath questionFor(String question, String audience) {
        return new TextPath("questions/" + question + "/text_for/" + audience);
    }

    public static TextPath help(String question) {
        return new TextPath("questions/" + question + "/help");
    }

    public static TextPath example(String question) {
        return new TextPath("questions/" + question + "/example");
    }

    public static TextPath unit(String question) {
        return new TextPath("questions/" + question + "/unit");
    }

    /** An option; the one for own words stands beside the others in a file, but is one of them. */
    public static TextPath option(String question, String option) {
        return new TextPath("questions/" + question + "/options/" + option);
    }
}
