package org.greenregistry.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.ledger.RowResult;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredRows extends Repository<StoredRow, StoredRow.Key> {

    Optional<StoredRow> findByTableAndNumber(UUID table, int number);

    List<StoredRow> findByTableAndStateInOrderByNumber(UUID table, Collection<RowResult.State> states, Pageable page);

    List<StoredRow> findByTableAndStateOrderByNumber(UUID table, RowResult.State state);

    /** The next rows behind {@code number}. */
    List<StoredRow> findByTableAndNumberGreaterThanOrderByNumber(UUID table, int number, Limit limit);

    @Query("select r from StoredRow r where r.table = :table and r.number > :number and r.chosen and r.outcome is null"
            + " order by r.number")
    List<StoredRow> toApply(UUID table, int number, Limit limit);

    @Query("select r from StoredRow r where r.table = :table and r.number > :number and r.draft is not null"
            + " order by r.number")
    List<StoredRow> drafted(UUID table, int number, Limit limit);

    @Query("select count(r) from StoredRow r where r.table = :table and r.chosen")
    long countChosen(UUID table);

    @Query("select r.state as state, count(r) as number from StoredRow r where r.table = :table group by r.state")
    List<StateCount> counts(UUID table);

    /** Rows in one state. */
    interface StateCount {

        RowResult.State getState();

        long getNumber();
    }

    List<StoredRow> findByTableAndNumberBetween(UUID table, int first, int last);

    void delete(StoredRow row);
}
