BEGIN TRANSACTION;
CREATE TABLE agent (
	uid VARCHAR(36) NOT NULL, 
	type TEXT NOT NULL, 
	sort_name TEXT NOT NULL, 
	birth TEXT NOT NULL, 
	death TEXT NOT NULL, 
	internal_note TEXT NOT NULL, 
	CONSTRAINT pk_agent PRIMARY KEY (uid), 
	CONSTRAINT fk_agent_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
INSERT INTO "agent" VALUES('01a2045b-1a20-7154-91dc-c757b8e34d52','person','','','','');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE catalogue_fact (
	name VARCHAR(64) NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_catalogue_fact PRIMARY KEY (name)
);
INSERT INTO "catalogue_fact" VALUES('sample','no');
CREATE TABLE change (
	id INTEGER NOT NULL, 
	change_set INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	"before" TEXT, 
	"after" TEXT, 
	created BLOB, 
	CONSTRAINT pk_change PRIMARY KEY (id), 
	CONSTRAINT fk_change_change_set_change_set FOREIGN KEY(change_set) REFERENCES change_set (id)
);
INSERT INTO "change" VALUES(1,1,'agent','01a2045b-1a20-7154-91dc-c757b8e34d52','',NULL,NULL,X'7801AB564AC92C2EC849AC8CCF4BCC4D8D4FAC52B2520A3A39332F51E1587F4E66656A59A2928E52516A1A50D8DBC749D751D7C0C0C050A91600434012CD');
INSERT INTO "change" VALUES(2,1,'place','01a2045b-1a22-73e9-aa91-bef93d495925','',NULL,NULL,X'7801AB56CA492CC92C294D4955B23231D0333430B3D451CAC9CF4B878999E919981859E828E525E6A6C62756295929799F9C9993747266F2C999454A50F1D43C9078624E526256225CB0A814287861D6C5FE0BBB2FF65CD87861C3852D17B65DD870B101A8AB28350DA4C3C7493740D7C0C0C050A9160015F83398');
INSERT INTO "change" VALUES(3,1,'media_file','01a2045b-1a23-7b6c-92bb-aa6315e46212','',NULL,NULL,X'7801A58FDD0E82300C85DFA5D72063A0315CEAA5F204C698E20A1BB24960FE85F0EE76BC02E955CF697BBE4E50FD3C8D50A432CB23A8F1EEB9B94CE0D0121450E2832082D1A353382856E86B6A56DED8BDC2C011DDD3C17CE55DD3D1AD47AF59C52AC16A5D6DDABEE11C4DA6D11E8A4C4660CDC2642C3694B43D057FA09AF34EE7435CC6428834C06A94DBDD42B10E816F7D8C0A0FE5FBF90FACB963B3');
INSERT INTO "change" VALUES(4,1,'photograph','01a2045b-1a29-7ef9-86b0-514a33ec01fb','',NULL,NULL,X'78015590B14EC33014457FA5F28C919326846444880536C60A454EF2121BDC24380E85561D60E50B60E92FB08084D4B2541DD8DC3FE2994AA04E967DEFB9F73DCF88AC0DE89AABB46E0C90846C16DF2FF79D2407A4158D692ACD5B019A24A319E115D4062DCCE33E0BC28CBA93465E18D0D82B729A4761941DC33028421FF9DB9E2B594A07136E8C96596FA0404137CA35EDE5CFAFB050F11CD24E34931AFBF66A7C1A0D21A69CC71ECDA08C87451087B11F128769DC21EDE41443714AF3D0BA7401B21206DBEEB8EA211D8F491284EC90CD0FFE2C135918B1E73862CEE132FB4CC94E90A4E4AA031C194ACC3CBF38A1679431E621D5F5D935E4F81F2372B3FED0ED7AF9FBE82632D22848F9149153BE590CFEF59D02B81FB9344D0D834CCBA20224778AEE51B1AFF6CD2EEDBB5DD9D5F6D97E0EF0F2B57DDC3E91F90FA9119789');
INSERT INTO "change" VALUES(5,1,'photograph','01a2045b-1a2a-7068-969b-2eb6ce3ca67a','',NULL,NULL,X'7801AB562A4A4D53B252F2F671D275D33530303052D2512AC92CC9498D4FAC028ABB241E9DAF907D785B51C1E13D4AB50040C00FEB');
INSERT INTO "change" VALUES(6,1,'media_link','01a2045b-1a2d-77e3-8039-84babf2f9a22','',NULL,NULL,X'78015D8D4B0A02311005EFD26B1BBAF31BE3D2AD7387D0193B30307E080145F15AAEDCCDC58C5B57058F7AD4136469A9E9BD2579C00E0EEBBB5ED70F6CE0A4C759529917ED33B118723E63A7C5218709A3C919458265AF2E1836FD73B99DB5FEE911072D11B721137A7662AD4EC42577BD6AF925C73D8E48440CAF2F996E290D');
INSERT INTO "change" VALUES(7,2,'exhibition','01a2045b-1a41-7806-87f0-6e84a7ed1b3a','',NULL,NULL,X'7801158B4B0AC3201400AF226F1D4113A59865A1ABF60EE1A92F200D06C4847E28F40E5D7924AFD193D4AE06869927608CEB161DF9C935661895EA20D10C239C2F477EE24248E82087BCD0848FBFAE65B1B5B85A12FBBE3F6CB577BAE6B0FB5A22CB98C2AD9676EC14376AB990D80BA52D6FECF96120C3118DE49666337865B4E935BC7EFF212E51');
INSERT INTO "change" VALUES(8,3,'exhibit','01a2045b-1a4d-7c04-8228-3b15a85cacbb','',NULL,NULL,X'780155CB310EC2300C05D0BB78AEA5EF264DD28EAC7000569B3A2203548A3A5442DC9DAEECEF7DC88F67B3B6B7ED4D0B4174449C8C45A3702E485C7205272F51B3AF624169A0B6FBEB5F8F3367AF339764E049A286E00F48B5536F7DF54E8B0CD4BD9EED7ABBF09D01087D7FDA052229');
INSERT INTO "change" VALUES(9,4,'photograph','01a2045b-1a29-7ef9-86b0-514a33ec01fb','mount',NULL,'"palıd"',NULL);
INSERT INTO "change" VALUES(10,4,'photograph','01a2045b-1a29-7ef9-86b0-514a33ec01fb','subject','["körpü","su"]','["körpü"]',NULL);
INSERT INTO "change" VALUES(11,5,'photograph','01a2045b-1a29-7ef9-86b0-514a33ec01fb','subject','["körpü"]','["körpü","su"]',NULL);
INSERT INTO "change" VALUES(12,5,'photograph','01a2045b-1a29-7ef9-86b0-514a33ec01fb','mount','"palıd"',NULL,NULL);
INSERT INTO "change" VALUES(13,6,'photograph','01a2045b-1a2a-7068-969b-2eb6ce3ca67a','state','["live",""]','["trashed","twice"]',NULL);
CREATE TABLE change_set (
	id INTEGER NOT NULL, 
	made_at VARCHAR(32) NOT NULL, 
	who TEXT NOT NULL, 
	action VARCHAR(64) NOT NULL, 
	action_values TEXT NOT NULL, 
	records INTEGER NOT NULL, 
	undoes INTEGER, 
	"left" INTEGER NOT NULL, 
	CONSTRAINT pk_change_set PRIMARY KEY (id), 
	CONSTRAINT fk_change_set_undoes_change_set FOREIGN KEY(undoes) REFERENCES change_set (id)
);
INSERT INTO "change_set" VALUES(1,'2026-11-22T17:43:29.043+00:00','Aytən','record.added','{"kind":"photograph"}',6,NULL,0);
INSERT INTO "change_set" VALUES(2,'2026-11-22T17:43:29.088+00:00','Aytən','exhibition.created','{}',1,NULL,0);
INSERT INTO "change_set" VALUES(3,'2026-11-22T17:43:29.097+00:00','Aytən','works.hung','{"count":1,"ref":"KLB-E-001"}',1,NULL,0);
INSERT INTO "change_set" VALUES(4,'2026-11-22T17:43:29.105+00:00','Tural','record.edited','{"field":"mount","ref":"KLB-F-0001"}',1,NULL,0);
INSERT INTO "change_set" VALUES(5,'2026-11-22T17:43:29.117+00:00','Tural','undo','{"field":"mount","id":4,"ref":"KLB-F-0001","what":"record.edited"}',1,4,0);
INSERT INTO "change_set" VALUES(6,'2026-11-22T17:43:29.125+00:00','Aytən','record.deleted','{"ref":"KLB-F-0002"}',1,NULL,0);
CREATE TABLE exhibit (
	uid VARCHAR(36) NOT NULL, 
	exhibition VARCHAR(36) NOT NULL, 
	item VARCHAR(36) NOT NULL, 
	"order" INTEGER NOT NULL, 
	catalogue_number TEXT NOT NULL, 
	wall_or_case TEXT NOT NULL, 
	spotlight BOOLEAN NOT NULL, 
	CONSTRAINT pk_exhibit PRIMARY KEY (uid), 
	CONSTRAINT fk_exhibit_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
INSERT INTO "exhibit" VALUES('01a2045b-1a4d-7c04-8228-3b15a85cacbb','01a2045b-1a41-7806-87f0-6e84a7ed1b3a','01a2045b-1a29-7ef9-86b0-514a33ec01fb',1,'','',0);
CREATE TABLE exhibition (
	uid VARCHAR(36) NOT NULL, 
	type TEXT NOT NULL, 
	status TEXT NOT NULL, 
	begin_date TEXT NOT NULL, 
	end_date TEXT NOT NULL, 
	venue VARCHAR(36) NOT NULL, 
	announced_count INTEGER, 
	CONSTRAINT pk_exhibition PRIMARY KEY (uid), 
	CONSTRAINT fk_exhibition_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
INSERT INTO "exhibition" VALUES('01a2045b-1a41-7806-87f0-6e84a7ed1b3a','photo','planned','','','01a2045b-1a22-73e9-aa91-bef93d495925',44);
CREATE TABLE item (
	uid VARCHAR(36) NOT NULL, 
	title_is_descriptive BOOLEAN NOT NULL, 
	object_number TEXT NOT NULL, 
	status TEXT NOT NULL, 
	count INTEGER NOT NULL, 
	date_earliest TEXT NOT NULL, 
	date_latest TEXT NOT NULL, 
	holder VARCHAR(36) NOT NULL, 
	publish BOOLEAN NOT NULL, 
	distinguishing_features TEXT NOT NULL, 
	current_location TEXT NOT NULL, 
	normal_location TEXT NOT NULL, 
	location_date TEXT NOT NULL, 
	internal_note TEXT NOT NULL, 
	CONSTRAINT pk_item PRIMARY KEY (uid), 
	CONSTRAINT fk_item_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
INSERT INTO "item" VALUES('01a2045b-1a29-7ef9-86b0-514a33ec01fb',0,'','original',1,'','','',0,'','','','','şəxsi');
INSERT INTO "item" VALUES('01a2045b-1a2a-7068-969b-2eb6ce3ca67a',0,'','original',1,'','','',1,'','','','','');
CREATE TABLE media_file (
	uid VARCHAR(36) NOT NULL, 
	file_path TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	bytes INTEGER, 
	mime TEXT NOT NULL, 
	width INTEGER, 
	height INTEGER, 
	orientation INTEGER NOT NULL, 
	colour_profile TEXT NOT NULL, 
	captured TEXT NOT NULL, 
	device TEXT NOT NULL, 
	original_filename TEXT NOT NULL, 
	latitude FLOAT, 
	longitude FLOAT, 
	serial_number TEXT NOT NULL, 
	CONSTRAINT pk_media_file PRIMARY KEY (uid), 
	CONSTRAINT fk_media_file_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
INSERT INTO "media_file" VALUES('01a2045b-1a23-7b6c-92bb-aa6315e46212','ab/abababababababababababababababababababababababababababababababab.jpg','abababababababababababababababababababababababababababababababab',1234,'image/jpeg',48,32,1,'','','','',NULL,NULL,'');
CREATE TABLE media_link (
	uid VARCHAR(36) NOT NULL, 
	media_file VARCHAR(36) NOT NULL, 
	owner VARCHAR(36) NOT NULL, 
	role TEXT NOT NULL, 
	"order" INTEGER NOT NULL, 
	image_creator VARCHAR(36) NOT NULL, 
	licence_uri TEXT NOT NULL, 
	CONSTRAINT pk_media_link PRIMARY KEY (uid), 
	CONSTRAINT fk_media_link_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
INSERT INTO "media_link" VALUES('01a2045b-1a2d-77e3-8039-84babf2f9a22','01a2045b-1a23-7b6c-92bb-aa6315e46212','01a2045b-1a29-7ef9-86b0-514a33ec01fb','main',1,'','');
CREATE TABLE number_series (
	kind VARCHAR(32) NOT NULL, 
	pattern TEXT NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_number_series PRIMARY KEY (kind)
);
INSERT INTO "number_series" VALUES('agent','KLB-A-{n:04}',1);
INSERT INTO "number_series" VALUES('place','KLB-P-{n:04}',1);
INSERT INTO "number_series" VALUES('media_file','KLB-M-{n:04}',1);
INSERT INTO "number_series" VALUES('photograph','KLB-F-{n:04}',2);
INSERT INTO "number_series" VALUES('media_link','KLB-L-{n:04}',1);
INSERT INTO "number_series" VALUES('exhibition','KLB-E-{n:03}',1);
INSERT INTO "number_series" VALUES('exhibit','KLB-X-{n:04}',1);
CREATE TABLE photograph (
	uid VARCHAR(36) NOT NULL, 
	date_taken TEXT NOT NULL, 
	period_relation TEXT NOT NULL, 
	process TEXT NOT NULL, 
	colour_mode TEXT NOT NULL, 
	edition_number TEXT NOT NULL, 
	copy_number TEXT NOT NULL, 
	mount TEXT NOT NULL, 
	caption_writer VARCHAR(36) NOT NULL, 
	digital_source_type TEXT NOT NULL, 
	CONSTRAINT pk_photograph PRIMARY KEY (uid), 
	CONSTRAINT fk_photograph_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
INSERT INTO "photograph" VALUES('01a2045b-1a29-7ef9-86b0-514a33ec01fb','','','','','','','','','');
INSERT INTO "photograph" VALUES('01a2045b-1a2a-7068-969b-2eb6ce3ca67a','','','','','','','','','');
CREATE TABLE place (
	uid VARCHAR(36) NOT NULL, 
	type TEXT NOT NULL, 
	parent VARCHAR(36) NOT NULL, 
	latitude FLOAT, 
	longitude FLOAT, 
	CONSTRAINT pk_place PRIMARY KEY (uid), 
	CONSTRAINT fk_place_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
INSERT INTO "place" VALUES('01a2045b-1a22-73e9-aa91-bef93d495925','','',40.1069,46.0428);
CREATE TABLE record (
	uid VARCHAR(36) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	ref TEXT NOT NULL, 
	state VARCHAR(8) NOT NULL, 
	reason TEXT NOT NULL, 
	created_in INTEGER NOT NULL, 
	changed_in INTEGER NOT NULL, 
	CONSTRAINT pk_record PRIMARY KEY (uid), 
	CONSTRAINT fk_record_changed_in_change_set FOREIGN KEY(changed_in) REFERENCES change_set (id), 
	CONSTRAINT fk_record_created_in_change_set FOREIGN KEY(created_in) REFERENCES change_set (id), 
	CONSTRAINT uq_record_ref UNIQUE (ref)
);
INSERT INTO "record" VALUES('01a2045b-1a20-7154-91dc-c757b8e34d52','agent','KLB-A-0001','live','',1,1);
INSERT INTO "record" VALUES('01a2045b-1a22-73e9-aa91-bef93d495925','place','KLB-P-0001','live','',1,1);
INSERT INTO "record" VALUES('01a2045b-1a23-7b6c-92bb-aa6315e46212','media_file','KLB-M-0001','live','',1,1);
INSERT INTO "record" VALUES('01a2045b-1a29-7ef9-86b0-514a33ec01fb','photograph','KLB-F-0001','live','',1,5);
INSERT INTO "record" VALUES('01a2045b-1a2a-7068-969b-2eb6ce3ca67a','photograph','KLB-F-0002','trashed','twice',1,1);
INSERT INTO "record" VALUES('01a2045b-1a2d-77e3-8039-84babf2f9a22','media_link','KLB-L-0001','live','',1,1);
INSERT INTO "record" VALUES('01a2045b-1a41-7806-87f0-6e84a7ed1b3a','exhibition','KLB-E-001','live','',2,2);
INSERT INTO "record" VALUES('01a2045b-1a4d-7c04-8228-3b15a85cacbb','exhibit','KLB-X-0001','live','',3,3);
CREATE TABLE repeated_value (
	owner VARCHAR(36) NOT NULL, 
	field VARCHAR(64) NOT NULL, 
	position INTEGER NOT NULL, 
	value TEXT NOT NULL, 
	refers VARCHAR(36) NOT NULL, 
	CONSTRAINT pk_repeated_value PRIMARY KEY (owner, field, position), 
	CONSTRAINT fk_repeated_value_owner_record FOREIGN KEY(owner) REFERENCES record (uid)
);
INSERT INTO "repeated_value" VALUES('01a2045b-1a23-7b6c-92bb-aa6315e46212','facts',0,'{"name":"Make","standard":"exif","value":"Canon"}','');
INSERT INTO "repeated_value" VALUES('01a2045b-1a29-7ef9-86b0-514a33ec01fb','photographer',0,'{"agent":"01a2045b-1a20-7154-91dc-c757b8e34d52","qualifier":"attributed","role":"photographer"}','01a2045b-1a20-7154-91dc-c757b8e34d52');
INSERT INTO "repeated_value" VALUES('01a2045b-1a29-7ef9-86b0-514a33ec01fb','place_shown',0,'"01a2045b-1a22-73e9-aa91-bef93d495925"','01a2045b-1a22-73e9-aa91-bef93d495925');
INSERT INTO "repeated_value" VALUES('01a2045b-1a29-7ef9-86b0-514a33ec01fb','print_size',0,'{"type":"height","value_mm":450.0}','');
INSERT INTO "repeated_value" VALUES('01a2045b-1a29-7ef9-86b0-514a33ec01fb','print_size',1,'{"type":"width","value_mm":600.0}','');
INSERT INTO "repeated_value" VALUES('01a2045b-1a29-7ef9-86b0-514a33ec01fb','subject',0,'"körpü"','');
INSERT INTO "repeated_value" VALUES('01a2045b-1a29-7ef9-86b0-514a33ec01fb','subject',1,'"su"','');
CREATE TABLE text_value (
	owner VARCHAR(36) NOT NULL, 
	field VARCHAR(64) NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	body TEXT NOT NULL, 
	CONSTRAINT pk_text_value PRIMARY KEY (owner, field, language), 
	CONSTRAINT fk_text_value_owner_record FOREIGN KEY(owner) REFERENCES record (uid)
);
INSERT INTO "text_value" VALUES('01a2045b-1a20-7154-91dc-c757b8e34d52','display_name','az','Rəna Əliyeva');
INSERT INTO "text_value" VALUES('01a2045b-1a22-73e9-aa91-bef93d495925','name','az','Kəlbəcər');
INSERT INTO "text_value" VALUES('01a2045b-1a22-73e9-aa91-bef93d495925','name','en','Kalbajar');
INSERT INTO "text_value" VALUES('01a2045b-1a22-73e9-aa91-bef93d495925','name','ru','Кяльбаджар');
INSERT INTO "text_value" VALUES('01a2045b-1a29-7ef9-86b0-514a33ec01fb','title','az','Daş körpü');
INSERT INTO "text_value" VALUES('01a2045b-1a29-7ef9-86b0-514a33ec01fb','title','en','Stone bridge');
INSERT INTO "text_value" VALUES('01a2045b-1a29-7ef9-86b0-514a33ec01fb','title','ru','Каменный мост');
INSERT INTO "text_value" VALUES('01a2045b-1a2a-7068-969b-2eb6ce3ca67a','title','az','Daş körpü');
INSERT INTO "text_value" VALUES('01a2045b-1a2d-77e3-8039-84babf2f9a22','alt_text','az','Körpü');
INSERT INTO "text_value" VALUES('01a2045b-1a41-7806-87f0-6e84a7ed1b3a','title','az','Kəlbəcər – obyektivdən tarixə');
CREATE INDEX ix_change_set_undoes ON change_set (undoes);
CREATE INDEX ix_change_change_set ON change (change_set);
CREATE INDEX ix_change_uid ON change (uid);
CREATE INDEX ix_record_created_in ON record (created_in);
CREATE INDEX ix_record_kind_state ON record (kind, state);
CREATE INDEX ix_exhibit_exhibition ON exhibit (exhibition);
CREATE INDEX ix_exhibit_item ON exhibit (item);
CREATE INDEX ix_exhibition_venue ON exhibition (venue);
CREATE INDEX ix_item_holder ON item (holder);
CREATE INDEX ix_item_object_number ON item (object_number);
CREATE INDEX ix_media_file_sha256 ON media_file (sha256);
CREATE INDEX ix_media_link_image_creator ON media_link (image_creator);
CREATE INDEX ix_media_link_media_file ON media_link (media_file);
CREATE INDEX ix_media_link_owner ON media_link (owner);
CREATE INDEX ix_photograph_caption_writer ON photograph (caption_writer);
CREATE INDEX ix_place_parent ON place (parent);
CREATE INDEX ix_repeated_value_refers ON repeated_value (refers);
COMMIT;
