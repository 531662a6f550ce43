package org.greenregistry.ledger;

/**
 * What every kind of record says of itself the same way.
 *
 * @param <C> the content record
 */
public abstract class PlainKind<C extends Record> implements RecordKind<C> {

    private final String name;
    private final C empty;
    private final int schema;
    private final String codePrefix;

    /** All as {@link RecordKind} describes them. */
    protected PlainKind(String name, C empty, int schema, String codePrefix) {
        this.name = name;
        this.empty = empty;
        this.schema = schema;
        this.codePrefix = codePrefix;
    }

    @Override
    public final String name() {
        return name;
    }

    /** The class of a record is that of its content: records have no subclasses. */
    @Override
    @SuppressWarnings("unchecked")
    public final Class<C> contentType() {
        return (Class<C>) empty.getClass();
    }

    @Override
    public final C empty() {
        return empty;
    }

    @Override
    public final int schema() {
        return schema;
    }

    @Override
    public final String codePrefix() {
        return codePrefix;
    }
}
