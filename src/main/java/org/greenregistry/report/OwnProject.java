package org.greenregistry.report;

import java.util.List;
import org.greenregistry.kernel.LocalizedText;

/**
 * A project of an organisation, with the reports on it.
 *
 * @param reports the latest period first
 */
public record OwnProject(String code, LocalizedText name, List<OwnReport> reports) {}
