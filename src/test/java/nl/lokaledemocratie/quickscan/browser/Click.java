package nl.lokaledemocratie.quickscan.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Clicks on what has exactly this name, as assistive technology tells it; the first where there are more. */
public final class Click {

    private Click() {}

    public static void link(Page page, String name) {
        click(page, AriaRole.LINK, name);
    }

    public static void button(Page page, String name) {
        click(page, AriaRole.BUTTON, name);
    }

    private static void click(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
