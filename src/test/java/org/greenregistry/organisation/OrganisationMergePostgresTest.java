package org.greenregistry.organisation;

import org.greenregistry.PostgresTest;

@PostgresTest
class OrganisationMergePostgresTest extends OrganisationMergeContract {}
