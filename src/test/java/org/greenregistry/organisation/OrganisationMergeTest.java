package org.greenregistry.organisation;

import org.greenregistry.AppTest;

@AppTest
class OrganisationMergeTest extends OrganisationMergeContract {}
