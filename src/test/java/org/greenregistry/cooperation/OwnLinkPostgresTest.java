package org.greenregistry.cooperation;

import org.greenregistry.PostgresTest;

@PostgresTest
class OwnLinkPostgresTest extends OwnLinkContract {}
