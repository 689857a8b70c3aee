BEGIN TRANSACTION;
CREATE TABLE agent (
	uid VARCHAR(36) NOT NULL, 
	type TEXT NOT NULL, 
	sort_name TEXT NOT NULL, 
	birth TEXT NOT NULL, 
	death TEXT NOT NULL, 
	internal_note TEXT NOT NULL, phone TEXT DEFAULT '' NOT NULL, email TEXT DEFAULT '' NOT NULL, address TEXT DEFAULT '' NOT NULL, bank TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_agent PRIMARY KEY (uid), 
	CONSTRAINT fk_agent_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
INSERT INTO "agent" VALUES('01a2045b-1a20-7154-91dc-c757b8e34d52','person','','','','','','','','');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
CREATE TABLE attachment (
	uid VARCHAR(36) NOT NULL, 
	owner VARCHAR(36) NOT NULL, 
	media_file VARCHAR(36) NOT NULL, 
	public BOOLEAN NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_attachment PRIMARY KEY (uid), 
	CONSTRAINT fk_attachment_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
CREATE TABLE carpet (
	uid VARCHAR(36) NOT NULL, 
	weave_class TEXT NOT NULL, 
	weave_type TEXT NOT NULL, 
	set_role TEXT NOT NULL, 
	place_woven VARCHAR(36) NOT NULL, 
	school TEXT NOT NULL, 
	carpet_group TEXT NOT NULL, 
	knot_type TEXT NOT NULL, 
	knot_tying TEXT NOT NULL, 
	knots_horizontal_dm INTEGER, 
	knots_vertical_dm INTEGER, 
	pile_height_mm_least FLOAT, 
	pile_height_mm_most FLOAT, 
	warp_depression TEXT NOT NULL, 
	layout TEXT NOT NULL, 
	medallion_count INTEGER, 
	CONSTRAINT pk_carpet PRIMARY KEY (uid), 
	CONSTRAINT fk_carpet_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
INSERT INTO "carpet" VALUES('01a20505-a0bd-7833-9de0-4e0320bf2a50','pile','','','','','','','',40,40,NULL,NULL,'','',NULL);
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
INSERT INTO "change" VALUES(14,7,'carpet','01a20505-a0bd-7833-9de0-4e0320bf2a50','',NULL,NULL,X'78015D8E4B0EC2300C44EFE27541E1B3EA1296700384228B1AB070932831AD28EADD31201062FBE6793C7768B8A5503806A87777D05B22A841289CF40C15742857F26D0BF5C239377563F5757A6EFE94F95BD9577009518B3FC7CC430C8AE21B6B58BA4FD051563EFCE04C47FBBAD9AE26EB8995CCECB3B20A791C8CAFAE8A5F4236F4437ACCE935BB45A5CC2816F5318AC9496E50CF2B28899F07038C36AB27ECC81F044B31965808C607AB6B539C');
INSERT INTO "change" VALUES(15,7,'text','01a20505-a0c0-7620-bf93-12e97a2715e5','',NULL,NULL,X'7801AB564ACA4FA954B252BA30EBC2BE0B9B2E4EBCD8A0A4A3949398975E9A989E0A142F2A05F2F3CBF3528B801C03C3442303530353DD4483A4145D730B63635DCB9454035D935403632383A434A3445303A0F2A2D434A0626F1F27DD90085D03030343A0587149624969315038B1A0A028BF2C3545A9160064452774');
INSERT INTO "change" VALUES(16,7,'section','01a20505-a0c1-7a34-95a4-8f7b68033d9b','',NULL,NULL,X'7801AB564AADC8C84CCA2CC9CCCF53B25232304C343230314DD2354C3431D435B73030D3B5304F33D0354BB53049344F4D314C324E54D251CA2F4A492D52B232D4512A4A4D036AF3F671D20D76D5353030044A966496E4A4C6275601C59D0E6FCBC93D3953A91600F2EB1EAF');
INSERT INTO "change" VALUES(17,7,'event','01a20505-a0c2-7c53-9613-14e6f5bdb106','',NULL,NULL,X'7801158CB10A02311005FF655B5D781B934BB8D2560B0BB1950DEEE9C2E181A450C47F37D74CF198375FAA76F7278D1410128B7048672923B041ECA42DD9FBE1D59B2FAB05D180982A8B46E15C3070C91378B01235DB4DEA4EFBE76553970FC73D5F1890BE346FB35D6D6D9C66FDD0EF0F8C87206D');
INSERT INTO "change" VALUES(18,8,'own_field','01a20571-201d-7078-b193-039ee4c241d9','',NULL,NULL,X'7801AB564ACE4F4955B252CA2FCF8B2F2EC92F4A4C4F55D251CA494C4ACD894FAC024A042756E424E626C20553F34082682A8B4A818217965E6CB8B0E1C2DE0B5B8178C785AD402DF969F1D9997929C54A56D14A0519F925F9E9458905194AB13A4A45A969402DDE3E4EBAFE6EBA0606864AB5002D1E33BB');
INSERT INTO "change" VALUES(19,8,'saved_filter','01a20571-201f-77dd-89cd-d7bcb6ecc21b','',NULL,NULL,X'7801AB56CA4BCC4D55B252F248AC3AB2B1484947A920311DC42FC8C82FC94F2F4A2CC828060A16A5A601C5BC7D9C7483DD740D0C0C8142C52589252085D5314A25A91525314A56314AD987B715151CDE13A354AB540B0045D01E6B');
INSERT INTO "change" VALUES(20,9,'house_setting','01a2083f-1bbf-737a-bba6-0a93dbaa2b25','',NULL,NULL,X'7801AB56CA4BCC4D55B2524A4A4CCE2E2D884F49AC2C56D2512A4A4D038A79FB38E97A04EB1A18180285CA12734A410ACD956A01C26A0FAE');
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
INSERT INTO "change_set" VALUES(7,'2026-11-22T20:49:44.634+00:00','Aytən','record.added','{"kind":"carpet"}',4,NULL,0);
INSERT INTO "change_set" VALUES(8,'2026-11-22T22:47:09.593+00:00','Aysel','record.added','{}',2,NULL,0);
INSERT INTO "change_set" VALUES(9,'2026-11-23T11:51:23.325+00:00','Leyla','record.added','{}',1,NULL,0);
CREATE TABLE citation (
	uid VARCHAR(36) NOT NULL, 
	about VARCHAR(36) NOT NULL, 
	source VARCHAR(36) NOT NULL, 
	field TEXT NOT NULL, 
	page TEXT NOT NULL, 
	quote TEXT NOT NULL, 
	status TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_citation PRIMARY KEY (uid), 
	CONSTRAINT fk_citation_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
CREATE TABLE condition_report (
	uid VARCHAR(36) NOT NULL, 
	item VARCHAR(36) NOT NULL, 
	loan VARCHAR(36) NOT NULL, 
	date TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	checked_by VARCHAR(36) NOT NULL, 
	overall TEXT NOT NULL, 
	completeness TEXT NOT NULL, 
	note TEXT NOT NULL, 
	recommendation TEXT NOT NULL, 
	CONSTRAINT pk_condition_report PRIMARY KEY (uid), 
	CONSTRAINT fk_condition_report_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
CREATE TABLE craft (
	uid VARCHAR(36) NOT NULL, 
	craft_type TEXT NOT NULL, 
	function TEXT NOT NULL, 
	CONSTRAINT pk_craft PRIMARY KEY (uid), 
	CONSTRAINT fk_craft_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
CREATE TABLE desk_person (
	uid VARCHAR(36) NOT NULL, 
	name TEXT NOT NULL, 
	colour TEXT NOT NULL, 
	CONSTRAINT pk_desk_person PRIMARY KEY (uid), 
	CONSTRAINT fk_desk_person_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
CREATE TABLE dwelling (
	uid VARCHAR(36) NOT NULL, 
	structure_type TEXT NOT NULL, 
	reconstruction_date TEXT NOT NULL, 
	"plan" TEXT NOT NULL, 
	pole_count INTEGER, 
	felt_count INTEGER, 
	setup_instructions TEXT NOT NULL, 
	floor_load TEXT NOT NULL, 
	CONSTRAINT pk_dwelling PRIMARY KEY (uid), 
	CONSTRAINT fk_dwelling_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
CREATE TABLE edition (
	uid VARCHAR(36) NOT NULL, 
	exhibition VARCHAR(36) NOT NULL, 
	number TEXT NOT NULL, 
	date TEXT NOT NULL, 
	scope TEXT NOT NULL, 
	template TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	isbn TEXT NOT NULL, 
	corrections TEXT NOT NULL, 
	CONSTRAINT pk_edition PRIMARY KEY (uid), 
	CONSTRAINT fk_edition_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
CREATE TABLE event (
	uid VARCHAR(36) NOT NULL, 
	programme VARCHAR(36) NOT NULL, 
	exhibition VARCHAR(36) NOT NULL, 
	type TEXT NOT NULL, 
	confirmation TEXT NOT NULL, 
	"begin" TEXT NOT NULL, 
	"end" TEXT NOT NULL, 
	all_day BOOLEAN NOT NULL, 
	sequence INTEGER, 
	venue VARCHAR(36) NOT NULL, 
	capacity INTEGER, 
	participants_internal TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_event PRIMARY KEY (uid), 
	CONSTRAINT fk_event_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
INSERT INTO "event" VALUES('01a20505-a0c2-7c53-9613-14e6f5bdb106','','01a2045b-1a41-7806-87f0-6e84a7ed1b3a','','','2025-11-25T18:00+04:00','',0,NULL,'',NULL,'','');
CREATE TABLE exhibit (
	uid VARCHAR(36) NOT NULL, 
	exhibition VARCHAR(36) NOT NULL, 
	item VARCHAR(36) NOT NULL, 
	"order" INTEGER NOT NULL, 
	catalogue_number TEXT NOT NULL, 
	wall_or_case TEXT NOT NULL, 
	spotlight BOOLEAN NOT NULL, section VARCHAR(36) DEFAULT '' NOT NULL, label_choice VARCHAR(36) DEFAULT '' NOT NULL, confirmation TEXT DEFAULT '' NOT NULL, note TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_exhibit PRIMARY KEY (uid), 
	CONSTRAINT fk_exhibit_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
INSERT INTO "exhibit" VALUES('01a2045b-1a4d-7c04-8228-3b15a85cacbb','01a2045b-1a41-7806-87f0-6e84a7ed1b3a','01a2045b-1a29-7ef9-86b0-514a33ec01fb',1,'','',0,'','','','');
CREATE TABLE exhibition (
	uid VARCHAR(36) NOT NULL, 
	type TEXT NOT NULL, 
	status TEXT NOT NULL, 
	begin_date TEXT NOT NULL, 
	end_date TEXT NOT NULL, 
	venue VARCHAR(36) NOT NULL, 
	announced_count INTEGER, programme VARCHAR(36) DEFAULT '' NOT NULL, reference TEXT DEFAULT '' NOT NULL, confirmation TEXT DEFAULT '' NOT NULL, note TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_exhibition PRIMARY KEY (uid), 
	CONSTRAINT fk_exhibition_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
INSERT INTO "exhibition" VALUES('01a2045b-1a41-7806-87f0-6e84a7ed1b3a','photo','planned','','','01a2045b-1a22-73e9-aa91-bef93d495925',44,'','','','');
CREATE TABLE house_setting (
	uid VARCHAR(36) NOT NULL, 
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_house_setting PRIMARY KEY (uid), 
	CONSTRAINT fk_house_setting_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
INSERT INTO "house_setting" VALUES('01a2083f-1bbf-737a-bba6-0a93dbaa2b25','backup_days','7');
CREATE TABLE institution (
	uid VARCHAR(36) NOT NULL, 
	uri TEXT NOT NULL, 
	email TEXT NOT NULL, 
	logo VARCHAR(36) NOT NULL, 
	CONSTRAINT pk_institution PRIMARY KEY (uid), 
	CONSTRAINT fk_institution_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
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
INSERT INTO "item" VALUES('01a20505-a0bd-7833-9de0-4e0320bf2a50',0,'','original',1,'','','',1,'','','','','');
CREATE TABLE loan (
	uid VARCHAR(36) NOT NULL, 
	number TEXT NOT NULL, 
	status TEXT NOT NULL, 
	exhibition VARCHAR(36) NOT NULL, 
	lender VARCHAR(36) NOT NULL, 
	lender_contact VARCHAR(36) NOT NULL, 
	lender_authoriser VARCHAR(36) NOT NULL, 
	borrower_contact VARCHAR(36) NOT NULL, 
	"begin" TEXT NOT NULL, 
	"end" TEXT NOT NULL, 
	due_back TEXT NOT NULL, 
	renewal TEXT NOT NULL, 
	returned_on TEXT NOT NULL, 
	conditions TEXT NOT NULL, 
	agreement_file VARCHAR(36) NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_loan PRIMARY KEY (uid), 
	CONSTRAINT fk_loan_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
CREATE TABLE loan_item (
	uid VARCHAR(36) NOT NULL, 
	loan VARCHAR(36) NOT NULL, 
	item VARCHAR(36) NOT NULL, 
	value FLOAT, 
	currency TEXT NOT NULL, 
	value_date TEXT NOT NULL, 
	insurer VARCHAR(36) NOT NULL, 
	light_max_lux INTEGER, 
	rh_min FLOAT, 
	rh_max FLOAT, 
	temp_min FLOAT, 
	temp_max FLOAT, 
	mount TEXT NOT NULL, 
	handling TEXT NOT NULL, 
	packing TEXT NOT NULL, 
	security TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_loan_item PRIMARY KEY (uid), 
	CONSTRAINT fk_loan_item_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
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
	licence_uri TEXT NOT NULL, rating INTEGER DEFAULT '0' NOT NULL, pick BOOLEAN DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_media_link PRIMARY KEY (uid), 
	CONSTRAINT fk_media_link_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
INSERT INTO "media_link" VALUES('01a2045b-1a2d-77e3-8039-84babf2f9a22','01a2045b-1a23-7b6c-92bb-aa6315e46212','01a2045b-1a29-7ef9-86b0-514a33ec01fb','main',1,'','',0,0);
CREATE TABLE movement (
	uid VARCHAR(36) NOT NULL, 
	item VARCHAR(36) NOT NULL, 
	from_location TEXT NOT NULL, 
	to_location TEXT NOT NULL, 
	date TEXT NOT NULL, 
	moved_by VARCHAR(36) NOT NULL, 
	method TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	planned_return TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_movement PRIMARY KEY (uid), 
	CONSTRAINT fk_movement_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
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
INSERT INTO "number_series" VALUES('carpet','KLB-C-{n:04}',1);
INSERT INTO "number_series" VALUES('text','KLB-TX-{n:04}',1);
INSERT INTO "number_series" VALUES('section','KLB-SE-{n:03}',1);
INSERT INTO "number_series" VALUES('event','KLB-V-{n:03}',1);
INSERT INTO "number_series" VALUES('own_field','KLB-OF-{n:03}',1);
INSERT INTO "number_series" VALUES('saved_filter','KLB-SF-{n:03}',1);
INSERT INTO "number_series" VALUES('house_setting','KLB-SF-{n:03}',1);
CREATE TABLE numbering (
	uid VARCHAR(36) NOT NULL, 
	of_kind TEXT NOT NULL, 
	pattern TEXT NOT NULL, 
	CONSTRAINT pk_numbering PRIMARY KEY (uid), 
	CONSTRAINT fk_numbering_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
CREATE TABLE other (
	uid VARCHAR(36) NOT NULL, 
	CONSTRAINT pk_other PRIMARY KEY (uid), 
	CONSTRAINT fk_other_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
CREATE TABLE own_field (
	uid VARCHAR(36) NOT NULL, 
	code TEXT NOT NULL, 
	type TEXT NOT NULL, 
	words TEXT NOT NULL, 
	unit TEXT NOT NULL, 
	private BOOLEAN NOT NULL, 
	"order" INTEGER NOT NULL, 
	CONSTRAINT pk_own_field PRIMARY KEY (uid), 
	CONSTRAINT fk_own_field_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
INSERT INTO "own_field" VALUES('01a20571-201d-7078-b193-039ee4c241d9','own_storage','text','','',1,0);
CREATE TABLE painting (
	uid VARCHAR(36) NOT NULL, 
	framed BOOLEAN NOT NULL, 
	depicted_view VARCHAR(36) NOT NULL, 
	viewpoint VARCHAR(36) NOT NULL, 
	CONSTRAINT pk_painting PRIMARY KEY (uid), 
	CONSTRAINT fk_painting_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
CREATE TABLE part (
	uid VARCHAR(36) NOT NULL, 
	whole VARCHAR(36) NOT NULL, 
	item VARCHAR(36) NOT NULL, 
	type TEXT NOT NULL, 
	count INTEGER, 
	"order" INTEGER NOT NULL, 
	CONSTRAINT pk_part PRIMARY KEY (uid), 
	CONSTRAINT fk_part_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
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
	longitude FLOAT, internal_note TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_place PRIMARY KEY (uid), 
	CONSTRAINT fk_place_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
INSERT INTO "place" VALUES('01a2045b-1a22-73e9-aa91-bef93d495925','','',40.1069,46.0428,'');
CREATE TABLE programme (
	uid VARCHAR(36) NOT NULL, 
	confirmation TEXT NOT NULL, 
	begin_date TEXT NOT NULL, 
	end_date TEXT NOT NULL, 
	venue VARCHAR(36) NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_programme PRIMARY KEY (uid), 
	CONSTRAINT fk_programme_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
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
INSERT INTO "record" VALUES('01a20505-a0bd-7833-9de0-4e0320bf2a50','carpet','KLB-C-0001','live','',7,7);
INSERT INTO "record" VALUES('01a20505-a0c0-7620-bf93-12e97a2715e5','text','KLB-TX-0001','live','',7,7);
INSERT INTO "record" VALUES('01a20505-a0c1-7a34-95a4-8f7b68033d9b','section','KLB-SE-001','live','',7,7);
INSERT INTO "record" VALUES('01a20505-a0c2-7c53-9613-14e6f5bdb106','event','KLB-V-001','live','',7,7);
INSERT INTO "record" VALUES('01a20571-201d-7078-b193-039ee4c241d9','own_field','KLB-OF-001','live','',8,8);
INSERT INTO "record" VALUES('01a20571-201f-77dd-89cd-d7bcb6ecc21b','saved_filter','KLB-SF-001','live','',8,8);
INSERT INTO "record" VALUES('01a2083f-1bbf-737a-bba6-0a93dbaa2b25','house_setting','KLB-HS-001','live','',9,9);
CREATE TABLE region (
	uid VARCHAR(36) NOT NULL, 
	media_link VARCHAR(36) NOT NULL, 
	type TEXT NOT NULL, 
	item VARCHAR(36) NOT NULL, 
	part VARCHAR(36) NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_region PRIMARY KEY (uid), 
	CONSTRAINT fk_region_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
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
INSERT INTO "repeated_value" VALUES('01a20505-a0bd-7833-9de0-4e0320bf2a50','dimension',0,'{"type":"length","value_mm":3000.0}','');
INSERT INTO "repeated_value" VALUES('01a20505-a0bd-7833-9de0-4e0320bf2a50','dimension',1,'{"type":"width","value_mm":2000.0}','');
INSERT INTO "repeated_value" VALUES('01a20505-a0bd-7833-9de0-4e0320bf2a50','warp',0,'{"material":"wool","ply":2,"spin":"z"}','');
INSERT INTO "repeated_value" VALUES('01a20571-201d-7078-b193-039ee4c241d9','of_kinds',0,'"photograph"','');
CREATE TABLE rights (
	uid VARCHAR(36) NOT NULL, 
	owner VARCHAR(36) NOT NULL, 
	scope TEXT NOT NULL, 
	status TEXT NOT NULL, 
	status_uri TEXT NOT NULL, 
	holder VARCHAR(36) NOT NULL, 
	year TEXT NOT NULL, 
	may_print TEXT NOT NULL, 
	may_show TEXT NOT NULL, 
	may_give TEXT NOT NULL, 
	expires TEXT NOT NULL, 
	permission_file VARCHAR(36) NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_rights PRIMARY KEY (uid), 
	CONSTRAINT fk_rights_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
CREATE TABLE saved_filter (
	uid VARCHAR(36) NOT NULL, 
	name TEXT NOT NULL, 
	page TEXT NOT NULL, 
	conditions TEXT NOT NULL, 
	"order" INTEGER NOT NULL, 
	CONSTRAINT pk_saved_filter PRIMARY KEY (uid), 
	CONSTRAINT fk_saved_filter_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
INSERT INTO "saved_filter" VALUES('01a20571-201f-77dd-89cd-d7bcb6ecc21b','Hazır','photographs','{"text":"körpü"}',0);
CREATE TABLE section (
	uid VARCHAR(36) NOT NULL, 
	exhibition VARCHAR(36) NOT NULL, 
	parent VARCHAR(36) NOT NULL, 
	code TEXT NOT NULL, 
	"order" INTEGER NOT NULL, 
	colour TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_section PRIMARY KEY (uid), 
	CONSTRAINT fk_section_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
INSERT INTO "section" VALUES('01a20505-a0c1-7a34-95a4-8f7b68033d9b','01a2045b-1a41-7806-87f0-6e84a7ed1b3a','','',1,'','');
CREATE TABLE source (
	uid VARCHAR(36) NOT NULL, 
	type TEXT NOT NULL, 
	citation TEXT NOT NULL, 
	url TEXT NOT NULL, 
	date TEXT NOT NULL, 
	accessed TEXT NOT NULL, 
	quote TEXT NOT NULL, 
	language TEXT NOT NULL, 
	reliability TEXT NOT NULL, 
	internal_note TEXT NOT NULL, 
	CONSTRAINT pk_source PRIMARY KEY (uid), 
	CONSTRAINT fk_source_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
CREATE TABLE term (
	uid VARCHAR(36) NOT NULL, 
	vocabulary TEXT NOT NULL, 
	code TEXT NOT NULL, 
	parent TEXT NOT NULL, 
	"order" INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	CONSTRAINT pk_term PRIMARY KEY (uid), 
	CONSTRAINT fk_term_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
CREATE TABLE text (
	uid VARCHAR(36) NOT NULL, 
	owner VARCHAR(36) NOT NULL, 
	type TEXT NOT NULL, 
	language TEXT NOT NULL, 
	body TEXT NOT NULL, 
	source BOOLEAN NOT NULL, 
	status TEXT NOT NULL, 
	author VARCHAR(36) NOT NULL, 
	translator VARCHAR(36) NOT NULL, 
	reviewed_by VARCHAR(36) NOT NULL, 
	reviewed_on TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_text PRIMARY KEY (uid), 
	CONSTRAINT fk_text_uid_record FOREIGN KEY(uid) REFERENCES record (uid)
);
INSERT INTO "text" VALUES('01a20505-a0c0-7620-bf93-12e97a2715e5','01a20505-a0bd-7833-9de0-4e0320bf2a50','short_label','ru','Ковёр',0,'approved','','','','','');
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
INSERT INTO "text_value" VALUES('01a20505-a0bd-7833-9de0-4e0320bf2a50','title','az','Buta');
INSERT INTO "text_value" VALUES('01a20505-a0bd-7833-9de0-4e0320bf2a50','title','en','Buta');
INSERT INTO "text_value" VALUES('01a20505-a0c1-7a34-95a4-8f7b68033d9b','title','az','Bölmə');
INSERT INTO "text_value" VALUES('01a20505-a0c2-7c53-9613-14e6f5bdb106','title','en','Play');
INSERT INTO "text_value" VALUES('01a20571-201d-7078-b193-039ee4c241d9','label','az','Saxlama');
INSERT INTO "text_value" VALUES('01a20571-201d-7078-b193-039ee4c241d9','label','en','Storage');
INSERT INTO "text_value" VALUES('01a20571-201d-7078-b193-039ee4c241d9','label','ru','Хранение');
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
CREATE INDEX ix_attachment_media_file ON attachment (media_file);
CREATE INDEX ix_attachment_owner ON attachment (owner);
CREATE INDEX ix_carpet_place_woven ON carpet (place_woven);
CREATE INDEX ix_citation_about ON citation (about);
CREATE INDEX ix_citation_source ON citation (source);
CREATE INDEX ix_condition_report_checked_by ON condition_report (checked_by);
CREATE INDEX ix_condition_report_item ON condition_report (item);
CREATE INDEX ix_condition_report_loan ON condition_report (loan);
CREATE INDEX ix_edition_exhibition ON edition (exhibition);
CREATE INDEX ix_event_exhibition ON event (exhibition);
CREATE INDEX ix_event_programme ON event (programme);
CREATE INDEX ix_event_venue ON event (venue);
CREATE INDEX ix_institution_logo ON institution (logo);
CREATE INDEX ix_loan_agreement_file ON loan (agreement_file);
CREATE INDEX ix_loan_borrower_contact ON loan (borrower_contact);
CREATE INDEX ix_loan_exhibition ON loan (exhibition);
CREATE INDEX ix_loan_lender ON loan (lender);
CREATE INDEX ix_loan_lender_authoriser ON loan (lender_authoriser);
CREATE INDEX ix_loan_lender_contact ON loan (lender_contact);
CREATE INDEX ix_loan_item_insurer ON loan_item (insurer);
CREATE INDEX ix_loan_item_item ON loan_item (item);
CREATE INDEX ix_loan_item_loan ON loan_item (loan);
CREATE INDEX ix_movement_item ON movement (item);
CREATE INDEX ix_movement_moved_by ON movement (moved_by);
CREATE INDEX ix_painting_depicted_view ON painting (depicted_view);
CREATE INDEX ix_painting_viewpoint ON painting (viewpoint);
CREATE INDEX ix_part_item ON part (item);
CREATE INDEX ix_part_whole ON part (whole);
CREATE INDEX ix_programme_venue ON programme (venue);
CREATE INDEX ix_region_item ON region (item);
CREATE INDEX ix_region_media_link ON region (media_link);
CREATE INDEX ix_region_part ON region (part);
CREATE INDEX ix_rights_holder ON rights (holder);
CREATE INDEX ix_rights_owner ON rights (owner);
CREATE INDEX ix_rights_permission_file ON rights (permission_file);
CREATE INDEX ix_section_exhibition ON section (exhibition);
CREATE INDEX ix_section_parent ON section (parent);
CREATE INDEX ix_term_vocabulary_code ON term (vocabulary, code);
CREATE INDEX ix_text_author ON text (author);
CREATE INDEX ix_text_owner ON text (owner);
CREATE INDEX ix_text_reviewed_by ON text (reviewed_by);
CREATE INDEX ix_text_translator ON text (translator);
CREATE INDEX ix_exhibit_label_choice ON exhibit (label_choice);
CREATE INDEX ix_exhibit_section ON exhibit (section);
CREATE INDEX ix_exhibition_programme ON exhibition (programme);
CREATE INDEX ix_change_set_who ON change_set (who, id);
COMMIT;
