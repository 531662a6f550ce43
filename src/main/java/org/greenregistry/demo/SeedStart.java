package org.greenregistry.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Seeds an empty book when the application has started, with the accounts of the demonstration. */
@Component
@Profile("seed")
class SeedStart implements ApplicationRunner {

    private static final int PROJECTS_PER_NEED = 5;
    private static final int MOST_NEEDS = 20_000;

    private final DemoAccounts accounts;
    private final SeedBook book;
    private final DemoRates rates;
    private final int projects;
    private final int needs;

    /**
     * @param projects how many to write; 0 leaves the book as it is
     * @param needs how many needs and offers; as many as fit so many projects if negative
     */
    SeedStart(
            DemoAccounts accounts,
            SeedBook book,
            DemoRates rates,
            @Value("${registry.seed.projects:0}") int projects,
            @Value("${registry.seed.needs:-1}") int needs) {
        this.accounts = accounts;
        this.book = book;
        this.rates = rates;
        this.projects = projects;
        this.needs = needs < 0 ? Math.min(projects / PROJECTS_PER_NEED, MOST_NEEDS) : needs;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (projects > 0) {
            book.open();
            accounts.make();
            var steward = accounts.steward();
            DemoRates.all().forEach(rate -> rates.write(rate, steward));
            book.fill(projects, needs, accounts.seeders());
        }
    }
}
