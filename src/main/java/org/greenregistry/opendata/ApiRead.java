package org.greenregistry.opendata;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A body as far as it could be read.
 *
 * @param tree without nulls, every item with an id
 * @param faults what in it is no field or no value of its field
 */
record ApiRead(ObjectNode tree, List<ApiFault> faults) {}
