// The role and the account of the service. The commits are in a database of their own, in which the
// service may insert and find and make its one index; it may neither update nor remove, nor drop.
// Whatever else it keeps can be made again from the commits, so there it may do as it likes.
//   REDRESS_MONGODB_MEMBERS, REDRESS_MONGODB_ADMIN_PASSWORD and REDRESS_MONGODB_PASSWORD are in the
//   environment; REDRESS_MONGODB_DATABASE when the database is not called redress.
{
  const database = process.env.REDRESS_MONGODB_DATABASE || "redress";
  const password = process.env.REDRESS_MONGODB_PASSWORD;
  const administrator = encodeURIComponent(process.env.REDRESS_MONGODB_ADMIN_PASSWORD);
  const admin = connect(
    `mongodb://admin:${administrator}@${process.env.REDRESS_MONGODB_MEMBERS}/admin?replicaSet=redress`,
  );

  const privileges = [
    {
      resource: { db: database + "_log", collection: "commits" },
      actions: ["find", "insert", "createCollection", "createIndex"],
    },
    // Only to see that a majority's acknowledgement means its journal.
    { resource: { cluster: true }, actions: ["replSetGetConfig"] },
  ];
  const roles = [{ role: "readWrite", db: database }];

  if (admin.getRole("redressService")) {
    admin.updateRole("redressService", { privileges, roles });
  } else {
    admin.createRole({ role: "redressService", privileges, roles });
  }
  if (admin.getUser("redress")) {
    admin.updateUser("redress", { pwd: password, roles: ["redressService"] });
  } else {
    admin.createUser({ user: "redress", pwd: password, roles: ["redressService"] });
  }
  print("The account redress may append to the log and read it");
}
