package io.gongkai.request.party;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class PartyRoomDockerIT extends PartyRoomTest {}
