package org.greenregistry.opportunity;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** For tests elsewhere: tells followers now, and opens the mail. */
@Component
public class Round {

    private final DigestRound round;
    private final JdbcTemplate database;

    Round(DigestRound round, JdbcTemplate database) {
        this.round = round;
        this.database = database;
    }

    public void go() {
        round.goRound();
    }

    /** The last mail to {@code address}. */
    public String mail(String address) {
        return database.queryForList(
                        "select body from work_letter where address = ? order by id desc", String.class, address)
                .getFirst();
    }

    /** The path of the link in the last mail to {@code address} that leads to a page named {@code page}. */
    public String link(String address, String page) {
        return "/" + page + "/" + mail(address).replaceAll("(?s).*/" + page + "/([\\w-]{32}).*", "$1");
    }
}
