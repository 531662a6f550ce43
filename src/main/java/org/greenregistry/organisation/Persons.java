package org.greenregistry.organisation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Persons extends Repository<Person, UUID> {

    Person save(Person person);

    void delete(Person person);

    Optional<Person> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = :id")
    Optional<Person> lock(UUID id);

    /** @param like folded, with its own wildcards */
    @Query("select p from Person p where p.searchText like :like escape '\\' order by p.name, p.id")
    List<Person> page(String like, Pageable page);

    @Query("select count(p) from Person p where p.searchText like :like escape '\\'")
    long count(String like);
}
