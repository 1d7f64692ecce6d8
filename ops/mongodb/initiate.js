// Makes the replica set, once. Run by mongosh without a connection:
//   mongosh --nodb initiate.js role.js
// Reads REDRESS_MONGODB_MEMBERS (host:port,host:port,...; the first is the one with the account
// "admin") and REDRESS_MONGODB_ADMIN_PASSWORD from the environment.
const members = process.env.REDRESS_MONGODB_MEMBERS.split(",");
const account = "admin:" + encodeURIComponent(process.env.REDRESS_MONGODB_ADMIN_PASSWORD);

const first = connect(`mongodb://${account}@${members[0]}/admin?directConnection=true`);

// Called once, on a member that belongs to no set yet.
function start() {
  const configuration = {
    _id: "redress",
    // A majority has a write only when a majority has it in its journal.
    writeConcernMajorityJournalDefault: true,
    members: members.map((host, index) => ({ _id: index, host })),
  };
  const answer = first.runCommand({ replSetInitiate: configuration });
  if (!answer.ok) {
    throw new Error("The replica set cannot be made: " + answer.errmsg);
  }
}

try {
  first.runCommand({ replSetGetStatus: 1 }).ok || start();
} catch (e) {
  if (e.codeName !== "NotYetInitialized") {
    throw e;
  }
  start();
}

const deadline = Date.now() + 120000;
while (!first.hello().isWritablePrimary && !first.hello().primary) {
  if (Date.now() > deadline) {
    throw new Error("The replica set has no primary after two minutes");
  }
  sleep(500);
}
print("The replica set has a primary");
