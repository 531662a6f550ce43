package org.greenregistry.catalogue;

/**
 * A filter, and what it takes to ask the index.
 *
 * @param conversion by which amounts of capital compare
 * @param sought the words of the filter's text
 */
record Question(ProjectFilter filter, Conversion conversion, Sought sought) {

    /** The same narrowed otherwise; its text and its moment stay. */
    Question with(ProjectFilter other) {
        return new Question(other, conversion, sought);
    }

    Question loosened(Sought other) {
        return new Question(filter, conversion, other);
    }
}
