package nl.lokaledemocratie.quickscan.walk.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.scan.Scan;

/** A way through a questionnaire in a real browser: the pages look the same, what is behind them does not. */
enum Road {
    STEPS {
        @Override
        Visitor visitor(String site) {
            return Visitor.of(site, Screen.PHONE, Script.ON);
        }

        @Override
        Locator step(Page page) {
            return page.locator("main");
        }
    },
    DEVICE {
        @Override
        Visitor visitor(String site) {
            return Visitor.onDevice(site, Screen.PHONE);
        }

        @Override
        Locator step(Page page) {
            return page.locator("#vragen > section:not([hidden])");
        }
    };

    abstract Visitor visitor(String site);

    /** All that is seen of the step at hand. */
    abstract Locator step(Page page);

    Page start(Visitor visitor, Scan scan) {
        Page page = visitor.open("meedoen/" + scan.link() + "?taal=nl");
        page.locator("button[value=inwoners]").click();
        at(page, "Om te beginnen");
        return page;
    }

    void at(Page page, String heading) {
        assertThat(step(page).locator("h1")).hasText(heading);
    }

    void next(Page page, String heading) {
        step(page)
                .getByText("Volgende")
                .or(step(page).getByText("Naar het overzicht"))
                .click();
        at(page, heading);
    }

    void back(Page page, String heading) {
        step(page).getByText("Vorige").click();
        at(page, heading);
    }

    /** From the statements to where everything can be looked over. */
    void nextToOverview(Page page) {
        next(page, "Tot slot");
        next(page, "Klaar om te versturen?");
    }

    void send(Page page) {
        pressSend(page);
        assertThat(page).hasURL(Pattern.compile("/bedankt$"));
        assertThat(page.locator("h1:visible")).containsText("Bedankt");
    }

    /** Whatever comes of it. */
    void pressSend(Page page) {
        step(page)
                .getByText("Versturen", new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    void rate(Page page, String field, String value) {
        page.locator("input[name='" + field + "'][value='" + value + "']").check();
    }
}
