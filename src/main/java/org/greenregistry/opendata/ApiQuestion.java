package org.greenregistry.opendata;

import java.util.Locale;
import org.greenregistry.catalogue.ProjectQuery;

/** What is asked, and the language of words in the answer. */
record ApiQuestion(ProjectQuery query, Locale locale) {}
