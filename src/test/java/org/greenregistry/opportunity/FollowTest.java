package org.greenregistry.opportunity;

import org.greenregistry.AppTest;

@AppTest
class FollowTest extends FollowContract {}
