package nl.lokaledemocratie.quickscan.browser;

/** The sizes at which pages are looked at. */
public enum Screen {
    PHONE(360, 740),
    DESKTOP(1280, 900);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
