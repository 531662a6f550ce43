package org.greenregistry.opportunity;

import org.greenregistry.PostgresTest;

@PostgresTest
class FollowPostgresTest extends FollowContract {}
